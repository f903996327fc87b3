import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeConnect, fakeKernels, latestKernel, sessionOf, messagesTo } from "../support/fakeKernel.ts";

const texts = new Map<string, () => Promise<string>>();
vi.mock("../../../../site/notebook/client/host/connection.ts", () => ({
  connect: (...given: Parameters<typeof fakeConnect>) => fakeConnect(...given),
}));
vi.mock("../../../../site/notebook/client/fetchText.ts", () => ({
  fetchText: (url: string) => texts.get(url)!(),
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  fakeKernels.length = 0;
  for (const name of ["lesson", "full"]) texts.set(name, async () => name);
});
afterEach(() => vi.useRealTimers());

const sources = {
  slider: 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });',
  map: "const map = stride * 2;",
  other: "const other = 7;",
};
const waiting = (cell: string, run = 1) => ({ type: "waiting", cell, run }) as const;
const running = (cell: string, run = 1) => ({ type: "running", cell, run }) as const;
const result = (cell: string, { run = 1, status = "shown" as "shown" | "stopped" } = {}) =>
  ({ type: "result", cell, run, result: { status, output: [] } }) as const;
/** The messages of a run that began, to which others are added. */
const began = (cell: string, run = 1) => [waiting(cell, run), running(cell, run)];

/** Waits until the source has been read and the kernel asked; no kernel here ever answers. */
async function written(run: Promise<void>): Promise<void> {
  void run;
  await vi.dynamicImportSettled();
}

test("what hung stays off in the kernel that comes after", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  const first = await latestKernel();
  first.say({ type: "ready" }, ...began("map"));
  await vi.advanceTimersByTimeAsync(1600);
  const second = await latestKernel();
  second.say({ type: "ready" });
  expect(first.closed).toBe(true);
  expect(messagesTo(second, "start")[0]!.stopped).toEqual(["map"]);
  expect(messagesTo(second, "run")[0]!.cells).toEqual(["slider", "other"]);
  expect(state("map")).toBe("stopped");
});

test("a stopped cell that is run again is not lost when another hangs", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  (await latestKernel()).say({ type: "ready" }, ...began("map"));
  await vi.advanceTimersByTimeAsync(1600);
  (await latestKernel()).say({ type: "ready" });
  void session.run("map");
  (await latestKernel()).say(...began("other"));
  await vi.advanceTimersByTimeAsync(1600);
  const third = await latestKernel();
  third.say({ type: "ready" });
  expect(messagesTo(third, "start")[0]!.stopped).toEqual(["other"]);
  expect(messagesTo(third, "run")[0]!.cells).toEqual(["slider", "map"]);
});

test("a cell put right while it hangs is not blamed, but run", async () => {
  const { session, state } = sessionOf(sources);
  session.setSource("map", "const map = 1; while (true) {}");
  await written(session.run("map"));
  const first = await latestKernel();
  first.say({ type: "ready" }, ...began("map"));
  session.setSource("map", "const map = 1;");
  await written(session.run("map"));
  await vi.advanceTimersByTimeAsync(1600);
  const second = await latestKernel();
  second.say({ type: "ready" });
  expect(first.closed).toBe(true);
  expect(messagesTo(second, "start")[0]!.stopped).toEqual([]);
  expect(messagesTo(second, "run")[0]!.cells).toContain("map");
  expect(state("map")).not.toBe("stopped");
});

test("a stop that was answered does not end the run after it", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"));
  session.stop("map");
  kernel.say(result("map", { status: "stopped" }));
  void session.run("map");
  kernel.say(...began("map", 2));
  await vi.advanceTimersByTimeAsync(400);
  expect(kernel.closed).toBe(false);
});

test("a stop that is not answered replaces the kernel, also where the cell began in between", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, waiting("map"));
  session.stop("map");
  await vi.advanceTimersByTimeAsync(10);
  kernel.say(running("map"));
  await vi.advanceTimersByTimeAsync(300);
  expect(kernel.closed).toBe(true);
  expect(state("map")).toBe("stopped");
});

test("a cell that hangs under the pointer is the one to blame", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("other");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"), result("map"));
  kernel.say(...began("other"), result("other"), { type: "asked", ask: 1 }, { type: "pong" });
  session.pointer("map", { type: "pointermove", path: [0], x: 1, y: 1 });
  kernel.say({ type: "pong" });
  await vi.advanceTimersByTimeAsync(1600);
  expect([state("map"), state("other")]).toEqual(["stopped", "fresh"]);
});

test("a lesson with a reader's changes runs with everything a reader may use", async () => {
  const { session } = sessionOf(sources);
  session.setSource("map", "const map = 1;");
  void session.runAll();
  await vi.waitFor(() => expect(fakeKernels.map(({ program }) => program)).toEqual(["full"]));
});

test("a program that comes too late is not started", async () => {
  const late = Promise.withResolvers<string>();
  texts.set("lesson", () => late.promise);
  const { session } = sessionOf(sources);
  session.load();
  void session.upgradeKernel();
  (await latestKernel()).say({ type: "ready" });
  texts.set("full", () => new Promise(() => {}));
  void session.runAll();
  late.resolve("lesson");
  await latestKernel();
  expect(fakeKernels.map(({ program }) => program)).not.toContain("lesson");
});

test("progress that no bar can show is passed over", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"));
  const progress = (done: number, total: number) => {
    kernel.say({ type: "progress", cell: "map", run: 1, done, total });
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
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, waiting("slider"), waiting("map"), result("slider"), result("map"));
  expect([state("slider"), state("map")]).toEqual(["fresh", "fresh"]);
});

test("what was asked for and could not run does not look current", async () => {
  texts.set("full", () => Promise.reject(new Error("offline")));
  const { session, states, state } = sessionOf(sources);
  session.setSource("map", "const map = 5;");
  void session.run("map");
  await vi.waitFor(() => expect(states.at(-1)).toBe("failed"));
  expect(state("map")).toBe("stale");
});

test("a cell is not blamed for the pointer where the kernel was silent before that came", async () => {
  const { session, state } = sessionOf(sources);
  session.setSource("map", "await null;\nconst map = 1;");
  await written(session.run("map"));
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"), result("map"), ...began("other"), result("other"));
  session.pointer("other", { type: "pointermove", path: [0], x: 1, y: 1 });
  await vi.advanceTimersByTimeAsync(1600);
  expect([state("map"), state("other")]).toEqual(["stopped", "fresh"]);
});

test("a run is taken from its beginning to its one result, and nothing of it after that", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  const output = () => session.cells.get("map")!.output;
  const shown = (run: number, text: string) =>
    ({ type: "result", cell: "map", run, result: { status: "shown", output: [text] } }) as const;
  kernel.say({ type: "ready" }, shown(1, "never asked for"));
  expect([state("map"), output()]).toEqual(["waiting", undefined]);
  kernel.say(...began("map"), shown(2, "of another run"));
  expect([state("map"), output()]).toEqual(["running", undefined]);
  kernel.say(shown(1, "its own"), shown(1, "a second one"), running("map"));
  kernel.say({ type: "progress", cell: "map", run: 1, done: 1, total: 2 });
  expect([state("map"), output(), session.cells.get("map")!.progress]).toEqual([
    "fresh",
    ["its own"],
    undefined,
  ]);
});

test("another kernel counts its runs anew", async () => {
  const { session, state } = sessionOf(sources);
  void session.run("map");
  (await latestKernel()).say({ type: "ready" }, ...began("map", 7), result("map", { run: 7 }));
  void session.runAll();
  const second = await latestKernel();
  second.say({ type: "ready" }, ...began("map"), result("map"));
  expect(state("map")).toBe("fresh");
});

test("only what is under way is noted for a page that dies", async () => {
  const noted: (string | undefined)[] = [];
  const { session } = sessionOf(sources, { running: (cell) => void noted.push(cell) });
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"), ...began("other"));
  expect(noted.at(-1)).toBe("other");
  kernel.say(result("other"));
  expect(noted.at(-1)).toBe("map");
  kernel.say(result("map"), { type: "progress", cell: "map", run: 1, done: 1, total: 2 });
  expect(noted.at(-1)).toBe(undefined);
});

test("of moves over a plot that is slow to answer one is sent at a time, and then the latest", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"), result("map"), { type: "asked", ask: 1 });
  for (const x of [1, 2, 3]) session.pointer("map", { type: "pointermove", path: [0], x, y: 0 });
  const moved = () => messagesTo(kernel, "pointer").map(({ pointer }) => pointer.x);
  expect(moved()).toEqual([1]);
  kernel.say({ type: "asked", ask: 2 });
  await vi.advanceTimersByTimeAsync(0);
  expect(moved()).toEqual([1, 3]);
});

test("until a kernel with everything is ready, the one that is there goes on", async () => {
  const { session } = sessionOf(sources);
  session.load();
  const first = await latestKernel();
  first.say({ type: "ready" });
  const equipped = session.upgradeKernel();
  const second = await latestKernel();
  session.set("stride", 2);
  expect([first.program, second.program]).toEqual(["lesson", "full"]);
  expect([first.closed, messagesTo(first, "set").length, messagesTo(second, "set").length]).toEqual([
    false,
    1,
    0,
  ]);
  second.say({ type: "ready" });
  expect([first.closed, messagesTo(second, "set").length]).toEqual([true, 1]);
  expect(await equipped).toBe(true);
});

test("where everything cannot be had, the cell is not run and the kernel goes on", async () => {
  texts.set("full", () => Promise.reject(new Error("offline")));
  const { session, states, state } = sessionOf(sources);
  session.load();
  const kernel = await latestKernel();
  kernel.say({ type: "ready" });
  session.setSource("map", "const map = 5;");
  await session.run("map");
  expect([state("map"), kernel.closed, states.at(-1)]).toEqual(["edited", false, "ready"]);
  texts.set("full", async () => "full");
  void session.run("map");
  (await latestKernel()).say({ type: "ready" });
  await vi.waitFor(() => expect(messagesTo(fakeKernels[1]!, "replace")).toHaveLength(1));
  expect(messagesTo(fakeKernels[1]!, "run")).toEqual([]);
});

test("a kernel with everything that does not start within 15 s is given up", async () => {
  const { session } = sessionOf(sources);
  session.load();
  (await latestKernel()).say({ type: "ready" }, { type: "pong" });
  const equipped = session.upgradeKernel();
  const second = await latestKernel();
  await vi.advanceTimersByTimeAsync(15_000);
  expect([await equipped, second.closed, fakeKernels[0]!.closed]).toEqual([false, true, false]);
});

test("a kernel has three tenths of a second to answer a reader who stops a cell", async () => {
  const { session } = sessionOf(sources);
  void session.run("map");
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, ...began("map"));
  session.stop("map");
  await vi.advanceTimersByTimeAsync(299);
  expect(kernel.closed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(kernel.closed).toBe(true);
});
