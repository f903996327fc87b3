import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";
import { slider, sliderHtml, treeElement } from "../support/treeElement.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

/** A page with controls in one output, and the same once more above another. */
async function open(controls: string, { listening = true } = {}) {
  const hands = controls.replaceAll("data-input", "data-hand");
  const page = await browser.open(`
    <section class="cell"><div data-output id="first">${controls}</div></section>
    <section class="cell"><div class="hands">${hands}</div><div data-output>seen</div></section>`);
  const listen = () =>
    page.evaluate(() => {
      ui.listenToControls(ui.inputs);
      ui.listenToSetters(ui.inputs, ui.page.setters);
      ui.parts.push(ui.listenToHands(ui.inputs));
    });
  if (listening) await listen();
  return Object.assign(page, {
    listen,
    sent: () => page.evaluate(() => ui.sent),
    /** The first cell comes to show this. */
    shows: (...trees: readonly Tree[]) =>
      page.evaluate((trees) => ui.showOutput(document.querySelector("#first")!, trees), trees),
    hand: page.locator("[data-hand]"),
    control: page.locator("[data-input]"),
  });
}

test("a hand moves its input, and the first control and its number with it", async () => {
  const page = await open(sliderHtml("stride"));
  await page.hand.focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.sent()).toEqual([["stride", 2]]);
  expect(await page.control.inputValue()).toBe("2");
  expect(await page.locator("output").allTextContents()).toEqual(["2", "2"]);
});

test("a hand follows its control, whoever moves that", async () => {
  const page = await open(`${sliderHtml("stride")}<button data-set-stride="3">three</button>`);
  await page.control.focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.hand.inputValue()).toBe("2");
  await page.getByText("three").first().click();
  expect(await page.hand.inputValue()).toBe("3");
  expect(await page.locator(".hands output").textContent()).toBe("3");
});

test("a hand follows what the cell shows, its limits and its label with it, but not under the reader's hand", async () => {
  const page = await open(sliderHtml("stride"));
  await page.shows(slider("stride", 3));
  expect(await page.hand.inputValue()).toBe("3");
  const wider = treeElement("label", { class: "control" }, treeElement("span", { class: "label" }, "Step"), {
    tag: "input",
    attributes: { type: "range", min: "1", max: "9", step: "1", value: "8", "data-input": "stride" },
    children: [],
  });
  await page.shows(wider);
  expect(await page.hand.getAttribute("max")).toBe("9");
  expect(await page.locator(".hands .label").textContent()).toBe("Step");
  expect(await page.hand.inputValue()).toBe("8");
  await page.hand.focus();
  await page.keyboard.press("ArrowLeft");
  await page.shows(wider);
  expect(await page.hand.inputValue()).toBe("7");
});

test("a hand whose control is gone is hidden until it is back", async () => {
  const page = await open(sliderHtml("stride"));
  await page.shows("An error.");
  expect(await page.hand.isVisible()).toBe(false);
  await page.shows(slider("stride", 2));
  expect(await page.hand.isVisible()).toBe(true);
  expect(await page.hand.inputValue()).toBe("2");
});

test("a choice is made by either, and new choices stand in both", async () => {
  const choice = (...options: readonly string[]) =>
    treeElement(
      "label",
      { class: "control" },
      treeElement("span", { class: "label" }, "Filter"),
      treeElement(
        "select",
        { "data-input": "filter" },
        ...options.map((one, k) => treeElement("option", { value: String(k) }, one)),
      ),
    );
  const page = await open(
    '<label class="control"><span class="label">Filter</span><select data-input="filter"><option>blur<option>edges</select></label>',
  );
  await page.hand.selectOption("edges");
  expect(await page.sent()).toEqual([["filter", 1]]);
  expect(await page.control.inputValue()).toBe("edges");
  await page.locator("body").click();
  await page.shows(choice("blur", "edges", "corners"));
  expect(await page.hand.locator("option").allTextContents()).toEqual(["blur", "edges", "corners"]);
});

test("a matrix is written by either, and one of another size has as many fields", async () => {
  const matrix = (rows: readonly (readonly number[])[]) =>
    `<fieldset data-input="kernel" data-kind="matrix" class="control"><legend class="label">Kernel</legend><div
      class="matrix">${rows.flatMap((row, i) => row.map((one, j) => `<input type="number" step="any" value="${one}" data-row="${i}" data-column="${j}">`)).join("")}</div></fieldset>`;
  const page = await open(matrix([[1, 2]]));
  await page.locator(".hands input").nth(1).fill("");
  await page.locator(".hands input").first().fill("5");
  expect(await page.sent()).toEqual([]);
  await page.locator(".hands input").nth(1).fill("7");
  expect(await page.sent()).toEqual([["kernel", [[5, 7]]]]);
  await page.evaluate(
    (html) => (document.querySelector("#first")!.innerHTML = html),
    matrix([[1], [2], [3]]),
  );
  await page.locator(".hands input").first().blur();
  await page.evaluate(() => ui.parts.at(-1)!.update!(document.querySelector("#first")!));
  expect(
    await page
      .locator(".hands input")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(["1", "2", "3"]);
});

test("a hand that was moved while the page was waking moves its control", async () => {
  const page = await open(sliderHtml("stride"), { listening: false });
  await page.hand.focus();
  await page.keyboard.press("ArrowRight");
  await page.listen();
  expect(await page.control.inputValue()).toBe("2");
});
