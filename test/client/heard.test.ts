import { expect, test } from "vitest";
import { isFromWorker } from "../../site/client/heard.ts";
import type { FromWorker } from "../../site/worker/protocol.ts";

const shown = { status: "shown", output: ["6"], value: "6" } as const;
const failure = { name: "Error", what: "no", remedy: "yes", place: { line: 1, column: 0 } };
const tree = { tag: "p", attributes: { class: "value" }, children: ["6"] };

const ours: readonly FromWorker[] = [
  { type: "ready" },
  { type: "pong" },
  { type: "asked", ask: 1 },
  { type: "need", module: "./data/digits.json" },
  { type: "waiting", cell: "a", run: 1 },
  { type: "running", cell: "a", run: 1 },
  { type: "progress", cell: "a", run: 1, done: 1, total: 2 },
  { type: "result", cell: "a", run: 1, result: shown },
  { type: "result", cell: "a", run: 1, result: { status: "failed", output: [tree], failure } },
  { type: "result", cell: "a", run: 1, result: { status: "blocked", output: [], by: "b" } },
  { type: "result", cell: "a", run: 1, result: { status: "stopped", output: [] } },
  { type: "changes", cell: "a", run: 1, changes: [{ path: [0, 1], tree }] },
];

for (const message of ours) {
  test(`${JSON.stringify(message)} is a message of ours`, () => expect(isFromWorker(message)).toBe(true));
}

const others: readonly unknown[] = [
  undefined,
  null,
  "ready",
  6,
  [],
  {},
  { type: "toString" },
  { type: {} },
  { type: "asked", ask: "1" },
  { type: "running" },
  { type: "running", cell: 6, run: 1 },
  { type: "running", cell: "a" },
  { type: "running", cell: "a", run: 0.5 },
  { type: "progress", cell: "a", run: 1, done: "1", total: 2 },
  { type: "result", cell: "a", run: 1 },
  { type: "result", cell: "a", run: 1, result: { status: "fresh", output: [] } },
  { type: "result", cell: "a", run: 1, result: { status: "shown" } },
  { type: "result", cell: "a", run: 1, result: { status: "shown", output: [6] } },
  { type: "result", cell: "a", run: 1, result: { status: "shown", output: [{ tag: "p" }] } },
  { type: "result", cell: "a", run: 1, result: { ...shown, value: 6 } },
  { type: "result", cell: "a", run: 1, result: { status: "failed", output: [], failure: { what: "no" } } },
  { type: "result", cell: "a", run: 1, result: { status: "blocked", output: [] } },
  { type: "changes", cell: "a", run: 1, changes: {} },
  { type: "changes", cell: "a", run: 1, changes: [{ path: "0", tree }] },
];

for (const message of others) {
  test(`${JSON.stringify(message)} is none`, () => expect(isFromWorker(message)).toBe(false));
}

test("a tree without end is none", () => {
  const circle = { ...tree, children: [] as unknown[] };
  circle.children.push(circle);
  expect(isFromWorker({ type: "result", cell: "a", run: 1, result: { ...shown, output: [circle] } })).toBe(
    false,
  );
});
