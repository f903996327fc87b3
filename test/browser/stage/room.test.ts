import { expect, test } from "vitest";
import { address, audience, comesTo, hasValue, join, onStage, place } from "./onStage.ts";

test("a swipe goes on and back, a drag on a slider and a stroke downwards do not", async () => {
  const at = await onStage("?present=3", { hasTouch: true });
  const client = await at.page.context().newCDPSession(at.page);
  const swipe = async (from: readonly [number, number], to: readonly [number, number]) => {
    const touch = (type: string, points: readonly (readonly [number, number])[]) =>
      client.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map(([x, y]) => ({ x, y })),
      });
    await touch("touchStart", [from]);
    await touch("touchMove", [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]]);
    await touch("touchMove", [to]);
    await touch("touchEnd", []);
  };
  await swipe([900, 690], [500, 700]);
  await comesTo(at.page, 3, 1);
  await swipe([500, 690], [900, 700]);
  await comesTo(at.page, 3);
  await swipe([600, 100], [520, 600]);
  await swipe([600, 690], [570, 690]);
  const slider = (await at.page.locator('[data-input="position"]').boundingBox())!;
  await swipe([slider.x + 5, slider.y + 5], [slider.x + slider.width - 5, slider.y + 5]);
  await swipe([900, 690], [500, 700]);
  await comesTo(at.page, 3, 1);
});

test("F fills the screen, the first Escape leaves only that, and P comes back to the same reveal", async () => {
  const at = await onStage("?present=3.1");
  const isFull = (full: boolean) =>
    at.page.waitForFunction((full) => (document.fullscreenElement !== null) === full, full);
  await at.page.keyboard.press("f");
  await isFull(true);
  // The Escape that leaves full screen never reaches a page.
  await at.page.evaluate(() => document.exitFullscreen());
  await isFull(false);
  expect(await place(at.page)).toBe("3.1");
  await at.page.keyboard.press("f");
  await isFull(true);
  await at.page.keyboard.press("p");
  await at.page.waitForSelector("[data-view=page]");
  await isFull(false);
  await at.page.keyboard.press("p");
  await comesTo(at.page, 3, 1);
});

test("the screen is kept awake for as long as the lesson is on stage", async () => {
  const at = await audience();
  await at.page.addInitScript(() => {
    const heard: string[] = [];
    const release = async () => void heard.push("sleep");
    const wakeLock = { request: async () => (heard.push("wake"), { release }) };
    Object.defineProperty(navigator, "wakeLock", { value: wakeLock });
    Object.assign(window, { screenHeard: heard });
  });
  const hears = (...words: readonly string[]) =>
    at.page.waitForFunction(
      (words) => (window as unknown as { screenHeard: string[] }).screenHeard.join() === words,
      words.join(),
    );
  await at.open(`${address}?present`);
  await hears("wake");
  await at.page.keyboard.press("Escape");
  await hears("wake", "sleep");
});

test("a talk that the browser put aside is in step again when one comes back to it", async () => {
  const at = await onStage("?present=2");
  const speaker = await join(at);
  await at.page.goto("about:blank");
  await speaker.page.keyboard.press("ArrowDown");
  await comesTo(speaker.page, 3);
  await speaker.slide("position", 5);
  await at.page.goBack({ waitUntil: "commit" });
  await comesTo(at.page, 3);
  await hasValue(at.page, "position", "5");
  await at.page.keyboard.press("ArrowRight");
  await comesTo(speaker.page, 3, 1);
});
