import { afterEach, expect, test, vi } from "vitest";
import { keepAwake } from "../../../../../site/notebook/features/stage/client/keepAwake.ts";

afterEach(() => vi.unstubAllGlobals());

/** A screen that notes when it is asked to stay awake, and when it may sleep. */
function stub(request: () => Promise<unknown>) {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request } });
  return page;
}

test("a screen stays awake while the talk is seen, and may sleep when it ends", async () => {
  const heard: string[] = [];
  const lock = { release: async () => void heard.push("sleep") };
  const page = stub(async () => (heard.push("wake"), lock));
  const ending = new AbortController();
  keepAwake(ending.signal);
  await Promise.resolve();
  page.visibilityState = "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
  expect(heard).toEqual(["wake"]);
  // The browser takes its lock back from a page that is hidden.
  page.visibilityState = "visible";
  page.dispatchEvent(new Event("visibilitychange"));
  await Promise.resolve();
  expect(heard).toEqual(["wake", "wake"]);
  ending.abort();
  expect(heard).toEqual(["wake", "wake", "sleep"]);
  page.dispatchEvent(new Event("visibilitychange"));
  expect(heard).toEqual(["wake", "wake", "sleep"]);
});

test("a browser that refuses, or has no such thing, is left as it is", async () => {
  stub(() => Promise.reject(new Error("not allowed")));
  keepAwake(new AbortController().signal);
  vi.stubGlobal("navigator", {});
  keepAwake(new AbortController().signal);
  await Promise.resolve();
  expect(document.visibilityState).toBe("visible");
});
