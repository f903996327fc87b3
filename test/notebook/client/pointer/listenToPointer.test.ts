import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}) {
  const page = await browser.open(
    `<section data-cell="plot"><div data-output style="position: absolute; left: 100px; top: 50px"><p style="margin: 0">text</p><figure style="margin: 0"><svg data-listens
      width="200" height="100" viewBox="0 0 400 200" style="position: absolute; left: 0; top: 50px"><rect width="400" height="200" fill="#888"/></svg></figure></div></section>`,
    options,
  );
  await page.evaluate(() => ui.listenToPointer((cell, message) => ui.sent.push([cell, message])));
  const sent = () =>
    page.evaluate(() => ui.sent as [string, { type: string; path: number[]; x: number; y: number }][]);
  const types = async () => (await sent()).map(([, { type }]) => type);
  const frame = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  return Object.assign(page, { sent, types, frame });
}

test("a pointer over a plot is told in the plot's own units, with the way to it", async () => {
  const page = await open();
  await page.mouse.move(150, 130);
  await page.frame();
  expect(await page.sent()).toEqual([
    ["plot", { type: "pointerenter", path: [1, 0], x: 100, y: 60 }],
    ["plot", { type: "pointermove", path: [1, 0], x: 100, y: 60 }],
  ]);
});

test("of many moves in a frame only the last is told, and leaving drops what is not told yet", async () => {
  const page = await open();
  await page.evaluate(() => {
    const svg = document.querySelector("svg")!;
    const move = (clientX: number, target: Element = svg) =>
      target.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX, clientY: 130 }));
    for (let x = 110; x < 150; x++) move(x);
  });
  await page.frame();
  expect((await page.sent()).map(([, { type, x }]) => [type, x])).toEqual([
    ["pointerenter", 20],
    ["pointermove", 98],
  ]);
  await page.evaluate(() => {
    const move = (target: Element) =>
      target.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 120, clientY: 130 }));
    move(document.querySelector("svg")!);
    move(document.body);
  });
  await page.frame();
  expect((await page.types()).slice(2)).toEqual(["pointerleave"]);
});

test("a press is told after the move that led to it", async () => {
  const page = await open();
  await page.mouse.move(150, 130);
  await page.mouse.down();
  expect((await page.types()).slice(-2)).toEqual(["pointermove", "pointerdown"]);
});

test("a finger's tip stays when it is lifted, and goes with the next tap elsewhere", async () => {
  const page = await open({ hasTouch: true });
  await page.touchscreen.tap(150, 130);
  await page.frame();
  expect(await page.types()).toEqual(["pointerenter", "pointermove"]);
  await page.touchscreen.tap(600, 500);
  expect(await page.types()).toEqual(["pointerenter", "pointermove", "pointerleave"]);
});

test("a pointer that leaves the page leaves the plot", async () => {
  const page = await open();
  await page.mouse.move(150, 130);
  await page.frame();
  await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")));
  expect((await page.types()).at(-1)).toBe("pointerleave");
});

test("a plot that does not listen is told nothing", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("svg")!.removeAttribute("data-listens"));
  await page.mouse.move(150, 130);
  await page.frame();
  expect(await page.sent()).toEqual([]);
});
