import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KernelHost } from "../../../../site/notebook/client/host/kernelHost.ts";
import { fakeConnect, fakeKernels, latestKernel, messagesTo } from "../support/fakeKernel.ts";

let fetched: string[] = [];
let online = true;
vi.mock("../../../../site/notebook/client/host/connection.ts", () => ({
  connect: (...given: Parameters<typeof fakeConnect>) => fakeConnect(...given),
}));
vi.mock("../../../../site/notebook/client/fetchText.ts", () => ({
  fetchText: async (url: string) => {
    fetched.push(url);
    if (!online) throw new Error("You are offline.");
    return url;
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  [fetched, online, fakeKernels.length] = [[], true, 0];
});
afterEach(() => vi.useRealTimers());

function hosted() {
  const states: string[] = [];
  const page = { busy: false, silences: 0 };
  const host = new KernelHost({
    frame: "frame",
    programs: { lesson: "lesson", full: "full" },
    start: () => ({ type: "start", cells: [], changed: [], stopped: [], data: [], inputs: {} }),
    onMessage: () => {},
    cell: () => undefined,
    onState: (state, why) => states.push(why === undefined ? state : `${state}: ${why}`),
    onHang: () => page.silences++,
    isBusy: () => page.busy,
  });
  return { host, states, page };
}

test("a kernel has fifteen seconds to start", async () => {
  const { host, states } = hosted();
  host.load();
  const kernel = await latestKernel();
  await vi.advanceTimersByTimeAsync(14_999);
  expect([states, kernel.closed]).toEqual([["loading"], false]);
  await vi.advanceTimersByTimeAsync(1);
  expect([states, kernel.closed]).toEqual([["loading", "failed: Its worker did not start."], true]);
});

test("what is asked before there is a kernel starts one, and is sent when it is ready", async () => {
  const { host, states } = hosted();
  void host.ask({ type: "run", cells: ["a"] });
  const kernel = await latestKernel();
  expect(kernel.told).toEqual([]);
  kernel.say({ type: "ready" });
  expect(kernel.told.filter(({ type }) => type !== "ping").map(({ type }) => type)).toEqual(["start", "run"]);
  expect(states).toEqual(["loading", "ready"]);
});

test("what was asked and not answered is asked again of the next kernel, unless it is given up", async () => {
  const { host } = hosted();
  const answered: string[] = [];
  void host.ask({ type: "run", cells: ["a"] }).then(() => answered.push("a"));
  (await latestKernel()).say({ type: "ready" });
  host.replace({});
  const second = await latestKernel();
  second.say({ type: "ready" });
  expect([messagesTo(second, "run").length, answered]).toEqual([1, []]);
  host.replace({ giveUp: true });
  const third = await latestKernel();
  third.say({ type: "ready" });
  expect([messagesTo(third, "run").length, answered]).toEqual([0, ["a"]]);
});

test("a program is fetched once, and again where that failed", async () => {
  const { host, states } = hosted();
  online = false;
  host.load();
  await vi.advanceTimersByTimeAsync(0);
  expect(states).toEqual(["loading", "failed: You are offline."]);
  online = true;
  host.load();
  await latestKernel();
  host.replace({});
  await latestKernel();
  expect([fetched, fakeKernels.length]).toEqual([["lesson", "lesson"], 2]);
});

test("a kernel that answers is watched as long as something is under way or asked", async () => {
  const { host, page } = hosted();
  host.load();
  const kernel = await latestKernel();
  kernel.say({ type: "ready" }, { type: "pong" });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.silences).toBe(0);
  page.busy = true;
  host.tell({ type: "stop", cells: [] });
  kernel.say({ type: "pong" });
  await vi.advanceTimersByTimeAsync(1500);
  expect(page.silences).toBe(1);
  page.busy = false;
  void host.ask({ type: "run", cells: ["a"] });
  kernel.say({ type: "pong" });
  await vi.advanceTimersByTimeAsync(1500);
  expect(page.silences).toBe(2);
});
