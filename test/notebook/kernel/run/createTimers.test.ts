import { expect, test } from "vitest";
import { nextTurn, createTimers } from "../../../../site/notebook/kernel/run/createTimers.ts";
import { notebookOf } from "../cells.ts";

test("a timer hands on what it was given", async () => {
  const { notebook, shows } = notebookOf({
    a: "await new Promise((resolve) => setTimeout(resolve, 1, 7))",
  });
  await notebook.run();
  expect(shows("a")).toBe("7");
});

test("a timer's number is the same in every engine", async () => {
  const { notebook, shows } = notebookOf({ a: "[setTimeout(() => {}, 5), setInterval(() => {}, 5)]" });
  await notebook.run();
  expect(shows("a")).toBe("[1, 2]");
});

test("a timer that is cleared does not ring", async () => {
  const { notebook, shows } = notebookOf({
    a: `let rang = false;
clearTimeout(setTimeout(() => (rang = true), 1));
await new Promise((resolve) => setTimeout(resolve, 10));
rang`,
  });
  await notebook.run();
  expect(shows("a")).toBe("false");
});

test("what a timer or a microtask throws is the cell's failure, and no end of the program", async () => {
  const wait = "await new Promise(() => {});";
  const { notebook, shows } = notebookOf({
    timer: `setTimeout(() => {\n  throw new Error("late");\n}, 1);\n${wait}`,
    microtask: `queueMicrotask(() => null!.length);\n${wait}`,
  });
  await notebook.run();
  expect(shows("timer")).toBe("failed: late");
  expect(shows("microtask")).toMatch(/^failed: Cannot read properties of null/);
  const result = notebook.result("timer");
  expect(result?.status === "failed" && result.failure.place?.line).toBe(2);
});

test("what was queued when a run ends is not done", async () => {
  const done: string[] = [];
  const { names, end } = createTimers(() => {});
  names.queueMicrotask(() => done.push("microtask"));
  names.setTimeout(() => done.push("timer"), 0);
  end();
  names.setTimeout(() => done.push("late"), 0);
  await nextTurn();
  expect(done).toEqual([]);
});
