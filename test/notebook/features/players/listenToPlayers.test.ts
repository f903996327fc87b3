import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";
import { sliderHtml } from "../../client/support/treeElement.ts";

declare const ui: typeof import("../../client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}, max = 3) {
  const body = `<section data-cell="map"><div data-output>${sliderHtml("position", { max })}<p id="look" tabindex="0">look</p></div></section><p id="away" tabindex="0">away</p>`;
  const page = await browser.open(body, options);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.evaluate(() => void ui.parts.push(ui.listenToPlayers(ui.inputs)));
  const play = page.locator("[data-play]");
  return Object.assign(page, {
    play,
    sent: () => page.evaluate(() => ui.sent.map((one) => (one as unknown[])[1])),
  });
}

test("play goes to the end a step every 700 ms, stops there, and starts over", async () => {
  const page = await open();
  await page.play.click();
  expect(await page.play.textContent()).toBe("‖");
  expect(await page.play.getAttribute("aria-pressed")).toBe("true");
  await page.clock.runFor(699);
  expect(await page.sent()).toEqual([]);
  await page.clock.runFor(1);
  expect(await page.sent()).toEqual([2]);
  await page.clock.runFor(5000);
  expect(await page.sent()).toEqual([2, 3]);
  expect(await page.play.getAttribute("aria-pressed")).toBe("false");
  expect(await page.play.textContent()).toBe("▶");
  await page.play.click();
  await page.clock.runFor(700);
  expect(await page.sent()).toEqual([2, 3, 1, 2]);
  await page.play.click();
  await page.clock.runFor(5000);
  expect(await page.sent()).toEqual([2, 3, 1, 2]);
});

test("a long slider is played in half a minute", async () => {
  const page = await open({}, 473);
  await page.play.click();
  await page.clock.runFor(600);
  expect(await page.sent()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test("nothing moves while the reader points at an output or is in one, the player apart", async () => {
  const page = await open();
  await page.play.click();
  await page.hover("#look");
  await page.clock.runFor(3000);
  expect(await page.sent()).toEqual([]);
  await page.hover("#away");
  await page.clock.runFor(700);
  expect(await page.sent()).toEqual([2]);
  await page.focus("#look");
  await page.clock.runFor(3000);
  expect(await page.sent()).toEqual([2]);
  await page.focus("#away");
  await page.clock.runFor(700);
  expect(await page.sent()).toEqual([2, 3]);
});

test("nothing moves in a hidden page", async () => {
  const page = await open();
  await page.play.click();
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: true, configurable: true }));
  await page.clock.runFor(3000);
  expect(await page.sent()).toEqual([]);
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: false }));
  await page.clock.runFor(700);
  expect(await page.sent()).toEqual([2]);
});

test("each step waits for the answer to the one before", async () => {
  const page = await open();
  await page.evaluate(() => {
    ui.inputs.whenSettled = () => new Promise((resolve) => addEventListener("answered", () => resolve()));
  });
  await page.play.click();
  await page.clock.runFor(5000);
  expect(await page.sent()).toEqual([2]);
  await page.evaluate(() => void dispatchEvent(new Event("answered")));
  await page.clock.runFor(700);
  expect(await page.sent()).toEqual([2, 3]);
});

test("an answer of the cell does not change what its play button shows", async () => {
  const page = await open();
  await page.play.click();
  await page.evaluate(() => {
    const attributes = { type: "button", "data-play": "position", "aria-pressed": "false" };
    ui.showOutput(document.querySelector("[data-output]")!, [{ tag: "button", attributes, children: ["▶"] }]);
  });
  expect(await page.play.textContent()).toBe("‖");
  expect(await page.play.getAttribute("aria-pressed")).toBe("true");
});

test("where motion is unwelcome only the steps remain", async () => {
  const page = await open({ reducedMotion: "reduce" });
  expect(await page.play.isVisible()).toBe(false);
  expect(await page.getByText("→", { exact: true }).isVisible()).toBe(true);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.play.click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.play.waitFor({ state: "hidden" });
  await page.clock.runFor(3000);
  expect(await page.sent()).toEqual([]);
});
