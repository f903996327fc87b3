import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../notebook/client/support/testBrowser.ts";
import { treeElement } from "../../notebook/client/support/treeElement.ts";

declare const ui: typeof import("../../notebook/client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const count = (id: string) => `<data id="${id}" data-bytes="1" tabindex="0">${id}</data>`;

async function open() {
  const row = (...ids: readonly string[]) => `<tr>${ids.map((id) => `<td>${count(id)}</td>`).join("")}</tr>`;
  const page = await browser.open(`<main><p>${count("first")} and ${count("second")}</p>
    <section data-cell="c"><div data-output id="output"><table><tbody>${row("a1", "a2")}${row("b1", "b2")}</tbody></table></div></section>
    <p>${count("last")}</p></main>`);
  await page.evaluate(() => void ui.parts.push(ui.units(ui.page)!));
  const focused = () => page.evaluate(() => document.activeElement?.id);
  return Object.assign(page, { focused });
}

test("a table's byte counts are one tab stop; those of a sentence are one each", async () => {
  const page = await open();
  const reached = [];
  for (let k = 0; k < 4; k++) {
    await page.keyboard.press("Tab");
    reached.push(await page.focused());
  }
  expect(reached).toEqual(["first", "second", "a1", "last"]);
});

test("arrow keys go from count to count, and the last is where Tab comes back to", async () => {
  const page = await open();
  await page.focus("#a1");
  await page.keyboard.press("ArrowRight");
  expect(await page.focused()).toBe("a2");
  await page.keyboard.press("ArrowDown");
  expect(await page.focused()).toBe("b2");
  await page.keyboard.press("ArrowDown");
  expect(await page.focused()).toBe("b2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await page.focused()).toBe("b2");
});

test("an output that changes keeps one stop, where the reader is", async () => {
  const page = await open();
  await page.focus("#a2");
  const cell = (id: string) =>
    treeElement("td", {}, treeElement("data", { id, "data-bytes": "2", tabindex: "0" }, id));
  const table = treeElement(
    "table",
    {},
    treeElement("tbody", {}, treeElement("tr", {}, cell("a1"), cell("a2"), cell("a3"))),
  );
  await page.evaluate((table) => ui.showOutput(document.querySelector("#output")!, [table]), table);
  expect(await page.focused()).toBe("a2");
  const stops = page.locator('#output [data-bytes][tabindex="0"]');
  expect(await stops.evaluateAll((all) => all.map(({ id }) => id))).toEqual(["a2"]);
});

test("the byte counts of a list in an output are one tab stop, those of a list in the text one each", async () => {
  const list = (...ids: readonly string[]) => `<ul>${ids.map((id) => `<li>${count(id)}</li>`).join("")}</ul>`;
  const page = await browser.open(
    `<section data-cell="c"><div data-output>${list("a", "b")}</div></section>${list("c", "d")}`,
  );
  await page.evaluate(() => void ui.parts.push(ui.units(ui.page)!));
  const stops = page.locator('[data-bytes][tabindex="0"]');
  expect(await stops.evaluateAll((all) => all.map(({ id }) => id))).toEqual(["a", "c", "d"]);
});
