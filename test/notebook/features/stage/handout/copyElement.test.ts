import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

test("a copy has ids of its own, what its ids refer to, and nothing by which the page finds a cell", async () => {
  const page = await browser.open(
    `<div id="a"><label for="s">Stride</label><input id="s" data-input="stride" name="x" />
     <svg><clipPath id="c"></clipPath><g clip-path="url(#c)" data-set-position="1"></g><use href="#c"></use></svg></div>`,
  );
  const copy = await page.evaluate(
    () => ui.copyElement(document.querySelector<HTMLElement>("#a")!, "-7").outerHTML,
  );
  expect(copy.replace(/\s+/g, " ")).toBe(
    '<div id="a-7" inert=""><label for="s-7">Stride</label><input id="s-7"> ' +
      '<svg><clipPath id="c-7"></clipPath><g clip-path="url(#c-7)"></g><use href="#c-7"></use></svg></div>',
  );
});

test("a copy has the pixels of a picture, and the values of fields as they stand", async () => {
  const page = await browser.open(
    `<div><canvas width="1" height="1"></canvas><input value="1" /><input type="checkbox" />
     <select><option>a</option><option>b</option></select></div>`,
  );
  const seen = await page.evaluate(() => {
    const div = document.querySelector("div")!;
    const context = div.querySelector("canvas")!.getContext("2d")!;
    context.fillStyle = "#123456";
    context.fillRect(0, 0, 1, 1);
    const [text, box] = div.querySelectorAll("input");
    text!.value = "2";
    box!.checked = true;
    div.querySelector("select")!.value = "b";
    const copy = ui.copyElement(div, "-1");
    const [copied, checked] = copy.querySelectorAll("input");
    const pixel = copy.querySelector("canvas")!.getContext("2d")!.getImageData(0, 0, 1, 1).data;
    return [[...pixel], copied!.value, checked!.checked, copy.querySelector("select")!.value];
  });
  expect(seen).toEqual([[0x12, 0x34, 0x56, 255], "2", true, "b"]);
});
