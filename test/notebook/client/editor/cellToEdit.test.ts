import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

test("Enter on the code opens it for editing, other keys and other places do not", async () => {
  const page = await browser.open(
    `<section data-cell="map"><div data-source><details open><summary>Code</summary><pre tabindex="0">1</pre></details></div></section>`,
  );
  await page.evaluate(() =>
    document.addEventListener("keydown", (event) => ui.sent.push(ui.cellToEdit(event) ?? "none")),
  );
  await page.focus("pre");
  for (const key of ["Enter", "Shift+Enter", "Space"]) await page.keyboard.press(key);
  await page.focus("summary");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => ui.sent)).toEqual(["map", "none", "none", "none", "none"]);
});
