import { expect, test } from "vitest";
import { CurrentRun } from "../../site/client/currentRun.ts";
import type { OfCell } from "../../site/client/cellRecord.ts";

/** Which of these messages, each `type run`, belong to a run that goes on. */
function taken(...messages: readonly string[]): string {
  const run = new CurrentRun();
  return messages
    .filter((message) => {
      const [type, number] = message.split(" ");
      return run.takes({ type, run: Number(number), cell: "a" } as unknown as OfCell);
    })
    .join(", ");
}

test("a run is asked for, begins, says how far it is, and comes to one result", () => {
  const all = ["waiting 1", "running 1", "progress 1", "progress 1", "result 1"];
  expect(taken(...all)).toBe(all.join(", "));
});

test("a run may come to a result without having begun", () => {
  expect(taken("waiting 1", "result 1")).toBe("waiting 1, result 1");
});

test("nothing is taken of a run that was never asked for, or of an earlier one", () => {
  expect(taken("running 1", "result 1")).toBe("");
  expect(taken("waiting 2", "running 1", "result 1", "result 3", "waiting 1")).toBe("waiting 2");
});

test("nothing is taken of a run after its result", () => {
  expect(taken("waiting 1", "result 1", "result 1", "running 1", "progress 1", "waiting 1")).toBe(
    "waiting 1, result 1",
  );
});

test("a run begins once, and is not far before that", () => {
  expect(taken("waiting 1", "progress 1", "running 1", "running 1")).toBe("waiting 1, running 1");
});

test("changes are taken of the run whose result is shown, while the next goes on too", () => {
  expect(
    taken("waiting 1", "changes 1", "result 1", "changes 1", "waiting 2", "changes 1", "changes 2"),
  ).toBe("waiting 1, result 1, changes 1, waiting 2, changes 1");
});

test("a kernel that counts anew is believed once the old one is forgotten", () => {
  const run = new CurrentRun();
  const asked = (number: number) => run.takes({ type: "waiting", run: number, cell: "a" });
  expect([asked(7), asked(1)]).toEqual([true, false]);
  run.forget();
  expect(asked(1)).toBe(true);
});
