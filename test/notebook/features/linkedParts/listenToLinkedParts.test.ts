import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open() {
  const page = await browser.open(`<main>
    <section data-cell="a"><div data-output><ol class="strip">
      <li data-part="conv1" tabindex="0" id="block1">1</li><li data-part="conv2" tabindex="-1" id="block2">2</li>
    </ol></div></section>
    <section data-cell="b"><div data-output id="table"><table>
      <tr data-part="conv1" id="row1"><td>conv1</td></tr><tr data-part="conv2" id="row2"><td>conv2</td></tr>
    </table></div></section><p id="away">away</p></main>`);
  await page.evaluate(() => void ui.parts.push(ui.listenToLinkedParts()));
  return Object.assign(page, {
    marked: () => page.evaluate(() => [...document.querySelectorAll("[data-marked]")].map(({ id }) => id)),
  });
}

test("what is about the same part is marked together while one of it is pointed at", async () => {
  const page = await open();
  await page.hover("#block2");
  expect(await page.marked()).toEqual(["block2", "row2"]);
  await page.hover("#row1 td");
  expect(await page.marked()).toEqual(["block1", "row1"]);
  await page.hover("#away");
  expect(await page.marked()).toEqual([]);
});

test("a tap marks until the next tap, or Escape", async () => {
  const page = await open();
  await page.click("#row1");
  await page.hover("#away");
  expect(await page.marked()).toEqual(["block1", "row1"]);
  await page.click("#row1");
  await page.hover("#away");
  expect(await page.marked()).toEqual([]);
  await page.click("#row2");
  await page.hover("#away");
  await page.keyboard.press("Escape");
  expect(await page.marked()).toEqual([]);
});

test("a strip is one tab stop, its parts are reached by arrow keys", async () => {
  const page = await open();
  await page.keyboard.press("Tab");
  expect(await page.marked()).toEqual(["block1", "row1"]);
  await page.keyboard.press("ArrowDown");
  expect(await page.marked()).toEqual(["block2", "row2"]);
  await page.keyboard.press("Tab");
  expect(await page.marked()).toEqual([]);
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("block2");
});

test("a mark is there again when its cell has run again", async () => {
  const page = await open();
  await page.click("#block1");
  await page.hover("#away");
  await page.evaluate(() => {
    const row = { tag: "tr", attributes: { "data-part": "conv1", class: "fresh" }, children: [] };
    const body = { tag: "tbody", attributes: {}, children: [row] };
    ui.showOutput(document.querySelector("#table")!, [
      { tag: "table", attributes: { class: "fresh" }, children: [body] },
    ]);
  });
  expect(await page.evaluate(() => document.querySelectorAll("#table [data-marked]").length)).toBe(1);
});

test("what is pointed at comes before what was tapped", async () => {
  const page = await open();
  await page.click("#row1");
  await page.hover("#block2");
  expect(await page.marked()).toEqual(["block2", "row2"]);
  await page.hover("#away");
  expect(await page.marked()).toEqual(["block1", "row1"]);
});

test("a finger points at nothing until it taps", async () => {
  const page = await open();
  await page.evaluate(() => {
    const over = { pointerType: "touch", bubbles: true };
    document.querySelector("#row1")!.dispatchEvent(new PointerEvent("pointerover", over));
  });
  expect(await page.marked()).toEqual([]);
});
