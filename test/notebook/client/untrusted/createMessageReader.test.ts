import { expect, test } from "vitest";
import {
  messageLimits,
  createMessageReader,
} from "../../../../site/notebook/client/untrusted/createMessageReader.ts";
import type { FromWorker } from "../../../../site/notebook/worker/protocol.ts";

const shown = { status: "shown", output: ["6"], value: "6" } as const;
const failure = { name: "Error", what: "no", remedy: "yes", place: { line: 1, column: 0 } };
/** The cell of these messages has two controls. */
const cell = { id: "a", controls: ["stride", "guess"] };
const newReader = () => createMessageReader((id) => (id === "a" ? cell : undefined));

/** A message by itself, but for what it changes. */
function readMessage(message: unknown) {
  const read = newReader();
  read({ type: "result", cell: "a", run: 1, result: { status: "shown", output: [tree, "x"] } });
  return read(message);
}

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
  { type: "changes", cell: "a", run: 1, changes: [{ path: [0, 0], tree }] },
];

for (const message of ours) {
  test(`${JSON.stringify(message)} is a message of ours`, () =>
    expect(readMessage(message)).toEqual(message));
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
  { type: "changes", cell: "a", run: 1, changes: [{ path: [0.5], tree }] },
  { type: "changes", cell: "a", run: 1, changes: [{ path: [-1], tree }] },
  { type: "changes", cell: "a", run: 1, changes: [{ path: Array(251).fill(0), tree }] },
  { type: "progress", cell: "a", run: 1, done: NaN, total: 2 },
  { type: "progress", cell: "a", run: 1, done: 1, total: Infinity },
  { type: "asked", ask: 1.5 },
  { type: ["ready"] },
  { type: "running", cell: "no such cell", run: 1 },
  { type: "result", cell: "a", run: 1, result: { status: "toString", output: [] } },
];

for (const message of others) {
  test(`${JSON.stringify(message)} is none`, () => expect(readMessage(message)).toBeUndefined());
}

const result = (result: unknown) => readMessage({ type: "result", cell: "a", run: 1, result });

/** The message of an output that is too large. */
const failed = (what: string) => ({
  type: "result",
  cell: "a",
  run: 1,
  result: {
    status: "failed",
    failure: { name: "Error", what, remedy: "Show a part of it, or a summary." },
    output: [expect.objectContaining({ attributes: { class: "failure" } })],
  },
});

test("an output that is more than the page can bear comes to a failure that says what was too much", () => {
  const many = Array.from({ length: 25_001 }, () => tree);
  expect(result({ ...shown, output: many })).toEqual(failed("the output has more than 25,000 elements."));
  let shared: unknown = tree;
  for (let k = 0; k < 60; k++) shared = { ...tree, children: [shared, shared] };
  expect(result({ ...shown, output: [shared] })).toEqual(failed("the output has more than 25,000 elements."));
  const changes = [{ path: [0], tree: shared }];
  expect(readMessage({ type: "changes", cell: "a", run: 1, changes })).toEqual(
    failed("the output has more than 25,000 elements."),
  );
  const circle = { ...tree, children: [] as unknown[] };
  circle.children.push(circle);
  expect(result({ ...shown, output: [circle] })).toEqual(failed("the output is nested more than 250 deep."));
});

test("names longer than 300 characters are none of ours, texts of failures are cut at 10,000", () => {
  expect(messageLimits).toEqual({ name: 300, text: 10_000, value: 100_000, path: 250, changes: 5000 });
  const long = "x".repeat(20_000_000);
  for (const odd of [
    { type: "running", cell: long, run: 1 },
    { type: "need", module: long },
    { type: "result", cell: "a", run: 1, result: { status: "blocked", output: [], by: long } },
  ])
    expect(readMessage(odd)).toBeUndefined();
  const message = result({ status: "failed", output: [], failure: { name: long, what: long, remedy: long } });
  expect(message).toMatchObject({
    result: {
      failure: {
        name: `${"x".repeat(300)}…`,
        what: `${"x".repeat(10_000)}…`,
        remedy: `${"x".repeat(10_000)}…`,
      },
    },
  });
});

test("a value in a sentence that is longer than 100,000 characters is not written on it", () => {
  expect(result({ ...shown, value: "x".repeat(100_001) })).toEqual({
    type: "result",
    cell: "a",
    run: 1,
    result: { status: "shown", output: ["6"] },
  });
});

test("a change of a place that an output does not have is none of ours, nor any after it until there is another output", () => {
  const read = newReader();
  const changes = (...path: readonly number[]) => ({
    type: "changes",
    cell: "a",
    run: 1,
    changes: [{ path, tree }],
  });
  const output = { type: "result", cell: "a", run: 1, result: shown };
  expect(read(changes(0))).toBeUndefined();
  read(output);
  expect(read(changes(0))).toEqual(changes(0));
  expect(read(changes(0, 0))).toEqual(changes(0, 0));
  expect(read(changes(9))).toBeUndefined();
  expect(read(changes(0))).toBeUndefined();
  read(output);
  expect(read(changes(0))).toEqual(changes(0));
});

test("an output that grows by changes fails where it becomes too much", () => {
  const read = newReader();
  read({ type: "result", cell: "a", run: 1, result: { ...shown, output: ["", ""] } });
  const many = { ...tree, children: Array.from({ length: 12_500 }, () => tree) };
  const grown = (place: number) =>
    read({ type: "changes", cell: "a", run: 1, changes: [{ path: [place], tree: many }] });
  expect(grown(0)?.type).toBe("changes");
  expect(grown(1)).toEqual(failed("the output has more than 25,000 elements."));
});
