import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeConnect, fakeKernels, latestKernel, sessionOf, messagesTo } from "../support/fakeKernel.ts";

vi.mock("../../../../site/notebook/client/host/connection.ts", () => ({
  connect: (...given: Parameters<typeof fakeConnect>) => fakeConnect(...given),
}));
vi.mock("../../../../site/notebook/client/fetchText.ts", () => ({ fetchText: async (url: string) => url }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  fakeKernels.length = 0;
});
afterEach(() => void vi.useRealTimers());

const sources = { map: "const map = 2;", other: "const other = 7;" };
const ends = (cell: string, text: string) =>
  [
    { type: "waiting", cell, run: 1 },
    { type: "running", cell, run: 1 },
    { type: "result", cell, run: 1, result: { status: "shown", output: [text] } },
  ] as const;

/** A session in which the output of `map` once froze the page. */
function held() {
  const { session, state } = sessionOf(sources);
  session.quarantine(["map"]);
  const map = session.cells.get("map")!;
  return { session, state, map };
}

test("what stopped the page stands stopped, and says why", () => {
  const { state, map } = held();
  expect([state("map"), state("other")]).toEqual(["stopped", "fresh"]);
  expect(map.reason).toBe("its output froze the page last time");
});

test("it is left out where the whole lesson runs", async () => {
  const { session } = held();
  void session.runAll();
  const kernel = await latestKernel();
  kernel.say({ type: "ready" });
  expect(messagesTo(kernel, "start")[0]!.stopped).toEqual(["map"]);
  expect(messagesTo(kernel, "run")[0]!.cells).toEqual(["other"]);
});

test("what it comes to all the same is not shown", async () => {
  const { session, state, map } = held();
  session.load();
  (await latestKernel()).say({ type: "ready" }, ...ends("map", "6"), ...ends("other", "7"));
  expect([state("map"), state("other")]).toEqual(["stopped", "fresh"]);
  // The page shows what the record holds.
  expect(map.output).toBeUndefined();
  expect(session.cells.get("other")!.output).toEqual(["7"]);
});

for (const [what, act] of [
  ["run", "run"],
  ["reset", "reset"],
] as const) {
  test(`it is shown once the reader has it ${what}`, async () => {
    const { session, state } = held();
    session.load();
    const kernel = await latestKernel();
    kernel.say({ type: "ready" });
    void session[act]("map");
    await vi.dynamicImportSettled();
    kernel.say(...ends("map", "6"));
    expect(state("map")).toBe("fresh");
  });
}
