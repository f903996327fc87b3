import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../notebook/client/support/testBrowser.ts";

declare const ui: typeof import("../../notebook/client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const count = (id: string, bytes: number, derivation: string) =>
  `<data id="${id}" tabindex="0" data-bytes="${bytes}" data-mb="${id}" data-mib="" data-article="" data-derivation="${derivation}" title="old">${id}</data>`;

async function open(options: BrowserContextOptions = {}) {
  const page = await browser.open(
    `<p>${count("a", 7168, "64 × 28 × 4")}</p><div data-cell="c" data-output>${count("b", 4, "")}</div><p id="away" style="margin-top: 400px">away</p>`,
    options,
  );
  await page.evaluate(() => void ui.parts.push(ui.units(ui.page)!));
  const tip = page.getByRole("tooltip");
  return Object.assign(page, { tip });
}

test("pointing at a byte count shows its exact bytes and where they come from, in place of its title", async () => {
  const page = await open();
  await page.hover("#a");
  expect(await page.tip.textContent()).toBe("7,168 bytes = 64 × 28 × 4");
  expect(await page.getAttribute("#a", "title")).toBe(null);
  const [box, anchor] = [(await page.tip.boundingBox())!, (await page.locator("#a").boundingBox())!];
  expect(box.y).toBeGreaterThanOrEqual(anchor.y + anchor.height - 1);
  await page.hover("#away");
  await page.tip.waitFor({ state: "hidden" });
});

test("the tip may be pointed at itself", async () => {
  const page = await open();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.hover("#a");
  await page.tip.hover();
  await page.clock.runFor(5000);
  expect(await page.tip.isVisible()).toBe(true);
});

test("the focus shows the tip, describes the count by it, and takes it away when it goes", async () => {
  const page = await open();
  await page.focus("#a");
  expect(await page.tip.isVisible()).toBe(true);
  expect(
    await page.evaluate(
      () =>
        document.getElementById(document.querySelector("#a")!.getAttribute("aria-describedby")!)!.textContent,
    ),
  ).toMatch(/^7,168/);
  await page.keyboard.press("Tab");
  expect(await page.tip.textContent()).toBe("4 bytes");
  expect(await page.getAttribute("#a", "aria-describedby")).toBe(null);
  await page.locator("#b").blur();
  expect(await page.tip.isVisible()).toBe(false);
});

test("Escape closes the tip and leaves the focus where it is", async () => {
  const page = await open();
  await page.focus("#a");
  await page.keyboard.press("Escape");
  expect(await page.tip.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("a");
});

test("a tap shows the tip, a tap elsewhere closes it", async () => {
  const page = await open({ hasTouch: true });
  await page.tap("#b");
  expect(await page.tip.textContent()).toBe("4 bytes");
  await page.tap("#away");
  await page.tip.waitFor({ state: "hidden" });
});

test("an open tip follows an answer of the cell", async () => {
  const page = await open();
  await page.focus("#b");
  const show = (tag: string) =>
    page.evaluate((tag) => {
      const attributes = {
        id: "c-b",
        tabindex: "0",
        "data-bytes": "8",
        "data-mb": "8 B",
        "data-derivation": "2 × 4",
        title: "8 B",
      };
      ui.showOutput(document.querySelector("[data-output]")!, [{ tag, attributes, children: ["8 B"] }]);
    }, tag);
  await show("data");
  await page.focus("#c-b");
  await page.evaluate(() => {
    const attributes = {
      id: "c-b",
      tabindex: "0",
      "data-bytes": "16",
      "data-mb": "16 B",
      "data-derivation": "4 × 4",
    };
    ui.showOutput(document.querySelector("[data-output]")!, [
      { tag: "data", attributes, children: ["16 B"] },
    ]);
  });
  expect(await page.tip.textContent()).toBe("16 bytes = 4 × 4");
  await page.evaluate(() => ui.showOutput(document.querySelector("[data-output]")!, []));
  expect(await page.tip.isVisible()).toBe(false);
});

test("a tip near the lower edge stands above its count", async () => {
  const page = await open();
  await page.evaluate(() =>
    Object.assign(document.querySelector<HTMLElement>("#a")!.style, {
      position: "fixed",
      bottom: "0",
      right: "0",
    }),
  );
  await page.focus("#a");
  const [box, anchor] = [(await page.tip.boundingBox())!, (await page.locator("#a").boundingBox())!];
  expect(box.y + box.height).toBeLessThanOrEqual(anchor.y + 1);
  expect(box.x + box.width).toBeLessThanOrEqual(800);
  expect(page.breaches).toEqual([]);
});

test("a tip waits a fifth of a second for a pointer that may be on its way to it", async () => {
  const page = await open();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.hover("#a");
  await page.hover("#away");
  await page.clock.runFor(199);
  expect(await page.tip.isVisible()).toBe(true);
  await page.clock.runFor(1);
  expect(await page.tip.isVisible()).toBe(false);
});

test("a tip stands four pixels from its count, below it or above where there is no room, eight from the edge", async () => {
  const page = await browser.open(
    ["left: 0; top: 0", "right: 0; bottom: 0"]
      .map(
        (place, k) =>
          `<p style="position: fixed; margin: 0; ${place}">${count(`c${k}`, 7168, "64 × 28 × 4")}</p>`,
      )
      .join(""),
  );
  await page.evaluate(() => void ui.parts.push(ui.units(ui.page)!));
  const boxes = (id: string) =>
    page.evaluate((id) => {
      const [tip, anchor] = ["tip", id].map((one) => document.getElementById(one)!.getBoundingClientRect());
      return {
        left: tip!.left,
        right: 800 - tip!.right,
        below: tip!.top - anchor!.bottom,
        above: anchor!.top - tip!.bottom,
      };
    }, id);
  await page.focus("#c0");
  expect(await boxes("c0")).toMatchObject({ left: 8, below: 4 });
  await page.focus("#c1");
  const last = await boxes("c1");
  expect([last.right, last.above].map(Math.round)).toEqual([8, 4]);
});
