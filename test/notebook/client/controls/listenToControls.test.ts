import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";
import { sliderHtml } from "../support/treeElement.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open(body: string) {
  const page = await browser.open(`<section data-cell="map"><div data-output>${body}</div></section>`);
  await page.evaluate(() => ui.listenToControls(ui.inputs));
  return Object.assign(page, { sent: () => page.evaluate(() => ui.sent) });
}

test("a slider sends a number, and the number beside it follows at once", async () => {
  const page = await open(sliderHtml("stride"));
  await page.focus("input");
  await page.keyboard.press("ArrowRight");
  expect(await page.textContent("output")).toBe("2");
  expect(await page.sent()).toEqual([["stride", 2]]);
});

test("the step buttons move a slider and stop at its ends", async () => {
  const page = await open(sliderHtml("stride", { value: 2 }));
  for (const sign of ["→", "→", "←"]) await page.getByText(sign, { exact: true }).click();
  expect(await page.sent()).toEqual([
    ["stride", 3],
    ["stride", 2],
  ]);
  expect(await page.textContent("output")).toBe("2");
});

test("a list sends the place of the choice, a checkbox whether it is checked, a text its words", async () => {
  const page = await open(`
    <label><select data-input="filter"><option value="0" selected>blur<option value="1">edges</select></label>
    <label><input type="checkbox" data-input="bias">bias</label>
    <label><input type="text" data-input="name" value=""></label>`);
  await page.selectOption("select", "1");
  await page.check("[type=checkbox]");
  await page.fill("[type=text]", "7");
  expect(await page.sent()).toEqual([
    ["filter", 1],
    ["bias", true],
    ["name", "7"],
  ]);
});

test("a number out of bounds is not sent, and says so once it is left", async () => {
  const page = await open(
    `<label class="control"><input type="number" min="1" max="9" step="1" value="5" data-input="n"></label><p tabindex="0">after</p>`,
  );
  await page.fill("input", "12");
  expect(await page.getAttribute("input", "aria-invalid")).toBe("true");
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.focus("p");
  expect(await page.getByRole("alert").textContent()).toBe(
    "Enter a number from 1 to 9, in steps of 1. Until then, the last one counts.",
  );
  expect(
    await page
      .locator("input")
      .evaluate((input) => document.getElementById(input.getAttribute("aria-describedby")!)?.role),
  ).toBe("alert");
  expect(await page.sent()).toEqual([]);
  await page.fill("input", "9");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(
    await page
      .locator("input")
      .evaluate((input: HTMLInputElement) => [input.ariaInvalid, input.validationMessage]),
  ).toEqual([null, ""]);
  expect(await page.sent()).toEqual([["n", 9]]);
});

test("an empty number, and a fraction where there is none, are not sent either", async () => {
  const page = await open(
    `<input type="number" step="any" value="5" data-input="a"><input type="number" step="1" value="5" data-input="b">`,
  );
  await page.fill("[data-input=a]", "");
  await page.fill("[data-input=b]", "1.5");
  expect(await page.sent()).toEqual([]);
  await page.fill("[data-input=a]", "1.5");
  expect(await page.sent()).toEqual([["a", 1.5]]);
});

const matrix = `<fieldset data-input="kernel" data-kind="matrix" class="control"><legend class="label">Kernel</legend><div class="matrix">${[
  0, 1,
]
  .flatMap((row) =>
    [0, 1].map(
      (column) =>
        `<input type="number" step="any" data-row="${row}" data-column="${column}" value="${2 * row + column}">`,
    ),
  )
  .join("")}</div></fieldset>`;

test("a matrix sends all its rows, and none while one number is missing", async () => {
  const page = await open(matrix);
  const field = page.locator("input").nth(2);
  await field.fill("-1.5");
  await field.fill("");
  await page.locator("input").nth(0).fill("9");
  expect(await page.sent()).toEqual([
    [
      "kernel",
      [
        [0, 1],
        [-1.5, 3],
      ],
    ],
  ]);
});

test("an answer of the cell leaves a note beside its control, and takes it away with the control", async () => {
  const page = await open(
    `<label class="control"><input type="number" min="1" max="9" step="1" value="5" data-input="n"></label>`,
  );
  await page.fill("input", "12");
  await page.locator("input").blur();
  await page.focus("input");
  const show = (tag: string) =>
    page.evaluate((tag) => {
      const attributes = { type: "number", min: "1", max: "9", step: "1", value: "5", "data-input": "n" };
      ui.showOutput(document.querySelector("[data-output]")!, [
        { tag, attributes: { class: "control" }, children: [{ tag: "input", attributes, children: [] }] },
        { tag: "p", attributes: {}, children: ["shown"] },
      ]);
    }, tag);
  await show("label");
  expect(await page.getByRole("alert").count()).toBe(1);
  expect(await page.inputValue("input")).toBe("12");
  await page.locator("input").blur();
  await show("label");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await page.inputValue("input")).toBe("5");
  await page.fill("input", "12");
  await page.locator("input").blur();
  expect(await page.getByRole("alert").count()).toBe(1);
  await show("div");
  expect(await page.getByRole("alert").count()).toBe(0);
});
