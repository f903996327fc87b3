import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

test("a drawing is so wide that its smallest text is 0.83 rem high", async () => {
  const page = await browser.open(
    `<div class="output"><svg width="300" viewBox="0 0 300 100" style="color: red">
      <text font-size="10">a</text><text font-size="20">b</text><text font-size="1"> </text></svg></div>`,
  );
  // 300 pixels with text of 10: 30 texts wide, 24.9 rem.
  const [sized, again, back] = await page.evaluate(() => {
    const style = () => document.querySelector("svg")!.getAttribute("style");
    ui.sizeDrawings(document);
    const first = style();
    ui.sizeDrawings(document);
    const second = style();
    ui.unsizeDrawings();
    return [first, second, style()];
  });
  expect(sized).toBe("color: red;width:24.90rem");
  expect(again).toBe(sized);
  expect(back).toBe("color: red");
});

test("drawings without text, or with a width of their own kind, are left alone", async () => {
  const page = await browser.open(
    `<div class="output"><svg width="300"></svg><svg width="100%"><text>a</text></svg></div>`,
  );
  await page.evaluate(() => ui.sizeDrawings(document));
  expect(await page.locator("svg[style]").count()).toBe(0);
});
