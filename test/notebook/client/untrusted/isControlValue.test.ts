import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/isControlValue.ts");

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser("./isControlValue.ts");
});
afterAll(() => browser.close());

const fields = Array.from(
  { length: 6 },
  (_, k) => `<input type="number" value="0" data-row="${Math.floor(k / 3)}" data-column="${k % 3}">`,
).join("");

const controls: Readonly<Record<string, { html: string; takes: unknown[]; refuses: unknown[] }>> = {
  "a slider": {
    html: `<input type="range" min="1" max="3" step="1">`,
    takes: [2, "2", 9, 1.4],
    refuses: [null, {}, [], "", "two", true],
  },
  "a number field": {
    html: `<input type="number" min="1" max="9" step="2">`,
    takes: [1, 3, "9"],
    refuses: [0, 10, 2, 1e308, null, {}, "", [3]],
  },
  "a number field of any step": {
    html: `<input type="number" step="any">`,
    takes: [0.1, -1e300],
    refuses: ["x", null],
  },
  "a menu": { html: `<select><option>a<option>b</select>`, takes: [0, 1], refuses: [-1, 2, 0.5, "1", null] },
  "a checkbox": { html: `<input type="checkbox">`, takes: [true, false], refuses: [1, "true", null] },
  "a text": { html: `<input type="text">`, takes: ["", "six", 6], refuses: [null, {}, "x".repeat(10_001)] },
  "a picture": { html: `<input type="file">`, takes: [], refuses: ["x", null, 6] },
  "a question": {
    html: `<div data-kind="predict"><input type="text"></div>`,
    takes: [],
    refuses: ["x", 6, []],
  },
  "a matrix of two rows and three columns": {
    html: `<div>${fields}</div>`,
    takes: [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [[1]],
      [],
    ],
    refuses: [null, 5, {}, [1], [[1, 2, 3, 4]], [[1], [1], [1]], [["1"]], [[null]], [[{}]]],
  },
};

for (const [what, { html, takes, refuses }] of Object.entries(controls)) {
  test(`${what} takes ${JSON.stringify(takes)} and nothing of another kind, size or range`, async () => {
    const page = await browser.open(html);
    const fitting = (values: unknown[]) =>
      page.evaluate(
        (values) => values.map((value) => ui.isControlValue(document.body.firstElementChild!, value)),
        values,
      );
    expect(await fitting(takes)).toEqual(takes.map(() => true));
    expect(await fitting(refuses)).toEqual(refuses.map(() => false));
    expect(
      await page.evaluate(() =>
        [NaN, Infinity].map((value) => ui.isControlValue(document.body.firstElementChild!, value)),
      ),
    ).toEqual(what === "a text" ? [true, true] : [false, false]);
    expect(page.breaches).toEqual([]);
    await page.context().close();
  });
}
