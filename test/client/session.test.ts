import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeConnect, kernels, newest, sessionOf, told } from "./kernels.ts";

const texts = new Map<string, () => Promise<string>>();
vi.mock("../../site/client/connection.ts", () => ({
  connect: (...given: Parameters<typeof fakeConnect>) => fakeConnect(...given),
}));
vi.mock("../../site/client/fetchText.ts", () => ({ fetchText: (url: string) => texts.get(url)!() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  kernels.length = 0;
  for (const name of ["lesson", "full"]) texts.set(name, async () => name);
});
afterEach(() => vi.useRealTimers());

const sources = {
  slider: 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });',
  map: "const map = stride * 2;",
  other: "const other = 7;",
};
const result = (cell: string) => ({ type: "result", cell, result: { status: "shown", output: [] } }) as const;

/** Until the source has been read and the kernel asked; no kernel here ever answers. */
async function written(run: Promise<void>): Promise<void> {
  void run;
  await vi.dynamicImportSettled();
}

test("what hung stays off in the kernel that comes after", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  const first = await newest();
  first.say({ type: "ready" }, { type: "running", cell: "map" });
  await vi.advanceTimersByTimeAsync(1600);
  const second = await newest();
  second.say({ type: "ready" });
  expect(first.closed).toBe(true);
  expect(told(second, "start")[0]!.stopped).toEqual(["map"]);
  expect(told(second, "run")[0]!.cells).toEqual(["slider", "other"]);
  expect(state("map")).toBe("stopped");
});

test("a stopped cell that is run again is not lost when another hangs", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  (await newest()).say({ type: "ready" }, { type: "running", cell: "map" });
  await vi.advanceTimersByTimeAsync(1600);
  (await newest()).say({ type: "ready" });
  void session.run("map");
  (await newest()).say({ type: "running", cell: "other" });
  await vi.advanceTimersByTimeAsync(1600);
  const third = await newest();
  third.say({ type: "ready" });
  expect(told(third, "start")[0]!.stopped).toEqual(["other"]);
  expect(told(third, "run")[0]!.cells).toEqual(["slider", "map"]);
});

test("a cell put right while it hangs is not blamed, but run", async () => {
  const { session, state } = sessionOf(sources);
  session.edited("map", "const map = 1; while (true) {}");
  await written(session.run("map"));
  const first = await newest();
  first.say({ type: "ready" }, { type: "running", cell: "map" });
  session.edited("map", "const map = 1;");
  await written(session.run("map"));
  await vi.advanceTimersByTimeAsync(1600);
  const second = await newest();
  second.say({ type: "ready" });
  expect(first.closed).toBe(true);
  expect(told(second, "start")[0]!.stopped).toEqual([]);
  expect(told(second, "run")[0]!.cells).toContain("map");
  expect(state("map")).not.toBe("stopped");
});

test("a stop that was answered does not end the run after it", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await newest();
  kernel.say({ type: "ready" }, { type: "running", cell: "map" });
  session.stop("map");
  kernel.say({ type: "result", cell: "map", result: { status: "stopped", output: [] } });
  void session.run("map");
  kernel.say({ type: "running", cell: "map" });
  await vi.advanceTimersByTimeAsync(400);
  expect(kernel.closed).toBe(false);
});

test("a stop that is not answered replaces the kernel, also where the cell began in between", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  const kernel = await newest();
  kernel.say({ type: "ready" }, { type: "waiting", cell: "map" });
  session.stop("map");
  await vi.advanceTimersByTimeAsync(10);
  kernel.say({ type: "running", cell: "map" });
  await vi.advanceTimersByTimeAsync(300);
  expect(kernel.closed).toBe(true);
  expect(state("map")).toBe("stopped");
});

test("a cell that hangs under the pointer is the one to blame", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("other");
  const kernel = await newest();
  kernel.say({ type: "ready" }, { type: "running", cell: "map" }, result("map"));
  kernel.say(
    { type: "running", cell: "other" },
    result("other"),
    { type: "asked", ask: 1 },
    { type: "pong" },
  );
  session.pointer("map", { type: "pointermove", path: [0], x: 1, y: 1 });
  await vi.advanceTimersByTimeAsync(1600);
  expect([state("map"), state("other")]).toEqual(["stopped", "fresh"]);
});

test("whoever altered what is shared, a cell of the lesson is not blamed", async () => {
  const { session, state } = sessionOf(sources);
  session.edited("map", "const map = 1;");
  await written(session.run("map"));
  const kernel = await newest();
  kernel.say({ type: "ready" }, { type: "running", cell: "map" }, result("map"));
  kernel.say({ type: "running", cell: "other" }, { type: "altered", what: "Math.max" });
  expect([state("map"), state("other")]).toEqual(["stopped", "running"]);
  expect(session.cells.get("map")!.reason).toBe("it changed Math.max, which all cells share");
});

test("a lesson with a reader's changes runs with everything a reader may use", async () => {
  const { session } = sessionOf(sources);
  session.edited("map", "const map = 1;");
  void session.runAll();
  await vi.waitFor(() => expect(kernels.map(({ program }) => program)).toEqual(["full"]));
});

test("a program that comes too late is not started", async () => {
  const late = Promise.withResolvers<string>();
  texts.set("lesson", () => late.promise);
  const { session } = sessionOf(sources);
  session.load();
  session.equip();
  (await newest()).say({ type: "ready" });
  texts.set("full", () => new Promise(() => {}));
  void session.runAll();
  late.resolve("lesson");
  await newest();
  expect(kernels.map(({ program }) => program)).not.toContain("lesson");
});

test("progress that no bar can show is passed over", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await newest();
  kernel.say({ type: "ready" }, { type: "running", cell: "map" });
  const progress = (done: number, total: number) => {
    kernel.say({ type: "progress", cell: "map", done, total });
    return session.cells.get("map")!.progress;
  };
  expect(progress(NaN, NaN)).toBe(undefined);
  expect(progress(1, 0)).toBe(undefined);
  expect(progress(1, Infinity)).toBe(undefined);
  expect(progress(1, 2)).toEqual({ done: 1, total: 2 });
});

test("a cell waits from the moment it is asked for, not from the kernel's word", async () => {
  const { session, state } = sessionOf(sources);
  session.set("stride", 2);
  expect([state("slider"), state("map"), state("other")]).toEqual(["waiting", "waiting", "fresh"]);
  const kernel = await newest();
  kernel.say({ type: "ready" }, result("slider"), result("map"));
  expect([state("slider"), state("map")]).toEqual(["fresh", "fresh"]);
});

test("what was asked for and could not run does not look current", async () => {
  texts.set("full", () => Promise.reject(new Error("offline")));
  const { session, states, state } = sessionOf(sources);
  session.edited("map", "const map = 5;");
  void session.run("map");
  await vi.waitFor(() => expect(states.at(-1)).toBe("failed"));
  expect(state("map")).toBe("stale");
});

test("until a kernel with everything is ready, the one that is there goes on", async () => {
  const { session } = sessionOf(sources);
  session.load();
  const first = await newest();
  first.say({ type: "ready" });
  const equipped = session.equip();
  const second = await newest();
  session.set("stride", 2);
  expect([first.program, second.program]).toEqual(["lesson", "full"]);
  expect([first.closed, told(first, "set").length, told(second, "set").length]).toEqual([false, 1, 0]);
  second.say({ type: "ready" });
  expect([first.closed, told(second, "set").length]).toEqual([true, 1]);
  expect(await equipped).toBe(true);
});

test("where everything cannot be had, the cell is not run and the kernel goes on", async () => {
  texts.set("full", () => Promise.reject(new Error("offline")));
  const { session, states, state } = sessionOf(sources);
  session.load();
  const kernel = await newest();
  kernel.say({ type: "ready" });
  session.edited("map", "const map = 5;");
  await session.run("map");
  expect([state("map"), kernel.closed, states.at(-1)]).toEqual(["edited", false, "ready"]);
  texts.set("full", async () => "full");
  void session.run("map");
  (await newest()).say({ type: "ready" });
  await vi.waitFor(() => expect(told(kernels[1]!, "replace")).toHaveLength(1));
  expect(told(kernels[1]!, "run")).toEqual([]);
});

test("a kernel with everything that does not start within 15 s is given up", async () => {
  const { session } = sessionOf(sources);
  session.load();
  (await newest()).say({ type: "ready" }, { type: "pong" });
  const equipped = session.equip();
  const second = await newest();
  await vi.advanceTimersByTimeAsync(15_000);
  expect([await equipped, second.closed, kernels[0]!.closed]).toEqual([false, true, false]);
});
