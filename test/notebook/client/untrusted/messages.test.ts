import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMessageReader } from "../../../../site/notebook/client/untrusted/createMessageReader.ts";
import { stripHooks } from "../../../../site/notebook/client/untrusted/stripHooks.ts";
import { findTreeFault } from "../../../../site/notebook/client/untrusted/treeFault.ts";
import { statusText } from "../../../../site/notebook/client/statusText.ts";
import { fakeConnect, fakeKernels, latestKernel, sessionOf } from "../support/fakeKernel.ts";
import { treeElement, slider } from "../support/treeElement.ts";

vi.mock("../../../../site/notebook/client/host/connection.ts", () => ({
  connect: (...given: Parameters<typeof fakeConnect>) => fakeConnect(...given),
}));
vi.mock("../../../../site/notebook/client/fetchText.ts", () => ({ fetchText: async (url: string) => url }));

/** The seed, which `MESSAGES_SEED` sets to repeat a run; `MESSAGES` makes it longer. */
const seed = Number(process.env["MESSAGES_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env["MESSAGES"] ?? 2000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  fakeKernels.length = 0;
});
afterEach(() => void vi.useRealTimers());

const sources = {
  slider: 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });',
  map: "const map = stride * 2;",
  other: "const other = 7;",
};

const tree = treeElement("div", { class: "controls" }, slider("stride", 2));
const forged = treeElement(
  "div",
  { "data-input": "stride", "data-question": "other" },
  treeElement("b", { "data-row": "3e7" }),
);
const failure = { name: "Error", what: "no", remedy: "yes", place: { line: 1, column: 0 } };

/** Messages as a kernel sends them, and some that only a tampered one would. */
const sent: readonly unknown[] = [
  { type: "ready" },
  { type: "pong" },
  { type: "asked", ask: 1 },
  { type: "need", module: "__proto__" },
  ...Object.keys(sources).flatMap((cell) =>
    [1, 2].flatMap((run) => [
      { type: "waiting", cell, run },
      { type: "running", cell, run },
      { type: "progress", cell, run, done: 1, total: 2 },
      { type: "result", cell, run, result: { status: "shown", output: [tree, "6"], value: "6" } },
      { type: "result", cell, run, result: { status: "shown", output: [forged, tree] } },
      { type: "result", cell, run, result: { status: "failed", output: [tree], failure } },
      { type: "result", cell, run, result: { status: "blocked", output: [], by: "slider" } },
      { type: "result", cell, run, result: { status: "stopped", output: [] } },
      { type: "changes", cell, run, changes: [{ path: [0, 0], tree: forged }] },
      { type: "changes", cell, run, changes: [{ path: [1], tree: "7" }] },
    ]),
  ),
];

const odd = fc.oneof(
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withBigInt: true,
  }),
  fc.constantFrom(
    NaN,
    -0,
    Infinity,
    3e8,
    "__proto__",
    "constructor",
    "toString",
    "slider",
    [],
    {},
    forged,
    sent[5],
  ),
);

/** A message with something else in one place, or without it, or doubled. */
const mutated = fc
  .tuple(fc.constantFrom(...sent), fc.array(fc.nat(20), { maxLength: 6 }), odd)
  .map(([message, path, put]) => {
    const copy = structuredClone(message);
    let at: unknown = copy;
    for (const [k, step] of path.entries()) {
      if (typeof at !== "object" || at === null) break;
      const names = Object.keys(at);
      const name = names[step % Math.max(1, names.length)];
      if (name === undefined) break;
      if (k === path.length - 1) (at as Record<string, unknown>)[name] = put;
      else at = (at as Record<string, unknown>)[name];
    }
    return copy;
  });

const messages = fc.array(
  fc.oneof({ arbitrary: fc.constantFrom(...sent), weight: 2 }, { arbitrary: mutated, weight: 4 }, odd),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test(
  `no message breaks the page, shows what was not checked, or says anything of another cell (MESSAGES_SEED=${seed})`,
  async () => {
    const { session } = sessionOf(sources);
    void session.upgradeKernel();
    const kernel = await latestKernel();
    kernel.say({ type: "ready" });
    const cells = [...session.cells.values()];
    const looks = () =>
      cells.map(({ state, output, value, failure, blockedBy: by, progress, reason }) => ({
        state,
        output,
        value,
        failure,
        by,
        progress,
        reason,
      }));
    fc.assert(
      fc.property(messages, (batch) => {
        const read = createMessageReader((id) => session.cells.get(id)?.ran);
        for (const data of batch) {
          const message = read(data);
          if (message === undefined) continue;
          const before = looks();
          kernel.say(message);
          const named = "cell" in message ? message.cell : undefined;
          for (const [k, now] of looks().entries()) {
            const { id, ran } = cells[k]!;
            if (id !== named) expect(now).toEqual(before[k]);
            if (now.output === undefined) continue;
            expect(findTreeFault(now.output)).toBeUndefined();
            expect(stripHooks(now.output, ran)).toEqual(now.output);
          }
        }
        for (const cell of cells) {
          const words = statusText({ ...cell, state: cell.state, line: cell.failure?.place?.line });
          expect(
            words.every((word) => typeof (typeof word === "string" ? word : word.cell) === "string"),
          ).toBe(true);
          if (cell.state === "failed") expect(typeof cell.failure?.what).toBe("string");
          if (cell.progress !== undefined)
            expect(Number.isFinite(cell.progress.done / cell.progress.total)).toBe(true);
        }
      }),
      { seed, numRuns },
    );
  },
  60_000 + 50 * numRuns,
);
