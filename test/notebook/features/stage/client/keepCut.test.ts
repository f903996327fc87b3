import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

test("a cut is kept by its stops' titles, and found again in the next version of the lesson", async () => {
  const page = await browser.open("");
  const [same, later, gone, forgotten] = await page.evaluate(() => {
    const deck = (...titles: string[]) => ({
      lesson: "a",
      version: "1",
      stops: titles.map((title) => ({ title, show: [], hide: [], set: {}, code: [], reveals: [] })),
    });
    ui.keepCut(deck("A", "B", "C"), { stops: [1, 3], minutes: 20 });
    const found = [deck("A", "B", "C"), deck("New", "A", "B", "C"), deck("Other")].map((one) =>
      ui.loadCut(one),
    );
    ui.keepCut(deck("A", "B", "C"), undefined);
    return [...found, ui.loadCut(deck("A", "B", "C"))];
  });
  expect(same).toEqual({ stops: [1, 3], minutes: 20 });
  expect(later).toEqual({ stops: [2, 4], minutes: 20 });
  expect([gone, forgotten]).toEqual([undefined, undefined]);
});
