import { expect, test } from "vitest";
import { createPointerQueue } from "../../../../site/notebook/client/pointer/createPointerQueue.ts";
import type { PointerMessage } from "../../../../site/notebook/worker/protocol.ts";

/** The events that are sent of these, each as `cell type x`, while the first is still unanswered and after that. */
async function sent(...events: readonly string[]): Promise<string> {
  const all: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const tell = createPointerQueue(async (cell, { type, x }) => {
    all.push(`${cell} ${type.slice(7)} ${x}`);
    await promise;
  });
  for (const event of events) {
    const [cell, kind, x] = event.split(" ") as [string, string, string];
    tell(cell, { type: `pointer${kind}` as PointerMessage["type"], path: [0], x: Number(x), y: 0 });
  }
  all.push("…");
  resolve();
  for (let k = 0; k < 50; k++) await null;
  return all.join(", ");
}

test("what comes one at a time is sent as it comes", async () => {
  expect(await sent("a enter 1")).toBe("a enter 1, …");
});

test("of the moves that wait only the latest is sent", async () => {
  expect(await sent("a enter 1", "a move 2", "a move 3", "a move 4")).toBe("a enter 1, …, a move 4");
});

test("entering, pressing and leaving keep their order, and no move after a leave is lost or doubled", async () => {
  expect(await sent("a enter 1", "a move 2", "a down 3", "a move 4", "a move 5", "a leave 6")).toBe(
    "a enter 1, …, a move 2, a down 3, a leave 6",
  );
});

test("a plot that was crossed while another was slow hears nothing of it", async () => {
  expect(await sent("a move 1", "a leave 2", "b enter 3", "b move 4", "b leave 5", "a enter 6")).toBe(
    "a move 1, …, a leave 2, a enter 6",
  );
});

test("a leave goes to the plot that was entered, whatever waits", async () => {
  expect(await sent("a enter 1", "a leave 2")).toBe("a enter 1, …, a leave 2");
});

test("moves over two plots of one cell are two", async () => {
  const all: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const tell = createPointerQueue(async (_cell, { path, x }) => {
    all.push(`${path.join()} at ${x}`);
    await promise;
  });
  for (const [path, x] of [
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
  ] as const)
    tell("a", { type: "pointermove", path: [path], x, y: 0 });
  resolve();
  for (let k = 0; k < 50; k++) await null;
  expect(all).toEqual(["0 at 1", "0 at 2", "1 at 4"]);
});
