import axe from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";
import { sliderHtml } from "../support/treeElement.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

/** A map of fields in a drawing, each of which sets an input to its place, row by row. */
const map = (
  size: number,
  { hover = false } = {},
) => `<svg viewBox="0 0 ${size * 30} ${size * 30}" width="${size * 30}"
  role="group" aria-label="Map" ${hover ? "data-hover" : ""}>${Array.from({ length: size * size }, (_, k) => {
    const [x, y] = [(k % size) * 30, Math.floor(k / size) * 30];
    return `<g data-set-start-position="${k}" role="button"><title>${k}</title><rect x="${x}" y="${y}" width="28" height="28" fill="#888"/></g>`;
  }).join("")}</svg>`;

async function open(output = map(4)) {
  const page = await browser.open(
    `<main><section data-cell="c"><div data-output>${sliderHtml("startPosition", { min: 0, max: 15, value: 0 })}</div></section>
    <section data-cell="map"><div data-output id="map">${output}</div></section></main>`,
  );
  await page.evaluate(() => {
    ui.listenToControls(ui.inputs);
    ui.listenToSetters(ui.inputs, ui.page.setters);
  });
  const at = (k: number) => page.locator(`#map [data-set-start-position="${k}"]`);
  return Object.assign(page, {
    at,
    sent: () => page.evaluate(() => ui.sent.map((one) => (one as unknown[])[1])),
    focused: () => page.evaluate(() => document.activeElement?.getAttribute("data-set-start-position")),
    show: (html: string, where = "#map") =>
      page.evaluate(
        ([html, where]) => {
          type Trees = Parameters<typeof ui.showOutput>[1];
          const read = (parent: Element): Trees =>
            [...parent.childNodes].map((node) =>
              node instanceof Element
                ? {
                    tag: node.localName,
                    attributes: Object.fromEntries(
                      [...node.attributes].map(({ name, value }) => [name, value]),
                    ),
                    children: read(node),
                  }
                : (node.nodeValue ?? ""),
            );
          ui.showOutput(
            document.querySelector(where)!,
            read(new DOMParser().parseFromString(html, "text/html").body),
          );
        },
        [html, where] as const,
      ),
  });
}

test("a click sets the input, and its control follows", async () => {
  const page = await open();
  await page.at(6).click();
  expect(await page.sent()).toEqual([6]);
  expect(await page.inputValue("input")).toBe("6");
  expect(await page.textContent("output")).toBe("6");
  await page.at(6).click();
  expect(await page.sent()).toEqual([6]);
});

test("a map is one tab stop, at what is set", async () => {
  const page = await open();
  await page.focus("input");
  await page.keyboard.press("End");
  for (let k = 0; k < 4; k++) await page.keyboard.press("Tab");
  expect(await page.focused()).toBe("15");
  await page.keyboard.press("Tab");
  expect(await page.focused()).toBe(null);
});

test("arrow keys go to the next field in their direction and set it, and stay at the edge", async () => {
  const page = await open();
  await page.at(5).focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp"])
    await page.keyboard.press(key);
  expect(await page.sent()).toEqual([6, 10, 9, 5, 1]);
  expect(await page.focused()).toBe("1");
});

test("Enter and Space set the field that has the focus, and do not scroll", async () => {
  const page = await open(`${map(4)}<div style="height: 3000px"></div>`);
  await page.at(5).focus();
  await page.keyboard.press("Enter");
  await page.at(6).focus();
  await page.keyboard.press("Space");
  expect(await page.sent()).toEqual([5, 6]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a reader who cannot see hears a group of radio buttons", async () => {
  const page = await open();
  await page.at(6).click();
  expect(await page.getByRole("radiogroup", { name: "Map" }).getByRole("radio").count()).toBe(16);
  expect(await page.getByRole("radio", { name: "6", checked: true }).count()).toBe(1);
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);
});

test("a shape without words is named after what it sets", async () => {
  const page = await open(
    `<svg role="img" aria-label="Map"><rect data-set-startposition="3" width="9" height="9"/><rect data-set-startposition="4" x="9" width="9" height="9"/></svg>`,
  );
  expect(await page.getByRole("radio", { name: "startPosition 3" }).count()).toBe(1);
});

test("arrow keys go over what can be pressed and press nothing; Enter does, and the focus stays", async () => {
  const pad = (pressed: readonly number[]) =>
    `<svg viewBox="0 0 60 30" width="60">${[0, 1]
      .map((k) => {
        const next = pressed.includes(k) ? pressed.filter((one) => one !== k) : [...pressed, k];
        return `<g data-set-word='${JSON.stringify(next.join(" "))}' data-toggle="${pressed.includes(k) ? "on" : "off"}" aria-label="${k}"><rect x="${30 * k}" width="28" height="28"/></g>`;
      })
      .join("")}</svg>`;
  const page = await open(`<label><input type="text" data-input="word" value=""></label>${pad([])}`);
  const named = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.focus('#map [aria-label="0"]');
  await page.keyboard.press("ArrowRight");
  expect([await named(), await page.sent()]).toEqual(["1", []]);
  await page.keyboard.press("Enter");
  expect(await page.sent()).toEqual(["1"]);
  await page.show(`<label><input type="text" data-input="word" value="1"></label>${pad([1])}`);
  expect(await named()).toBe("1");
  expect(await page.locator('#map [aria-label="1"]').getAttribute("aria-pressed")).toBe("true");
});

test("fields of a table stay fields of a table, and say which is current", async () => {
  const page = await open(
    `<table><tr><td data-set-start-position="0">a<td data-set-start-position="1">b</table>`,
  );
  await page.at(0).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("cell", { name: "b" }).getAttribute("aria-current")).toBe("true");
  expect(await page.at(0).getAttribute("tabindex")).toBe("-1");
});

test("the focus survives an answer of the cell, by the value where the node does not", async () => {
  const page = await open();
  await page.at(5).focus();
  await page.show(map(5));
  expect(await page.focused()).toBe("5");
  await page.show(`<div>${map(5)}</div>`);
  expect(await page.focused()).toBe("5");
  await page.keyboard.press("ArrowDown");
  expect(await page.focused()).toBe("10");
  expect(await page.locator("#map [tabindex='0']").count()).toBe(1);
});

test("pointing sets where the drawing says so, and only by moving there", async () => {
  const page = await open(map(4, { hover: true }));
  await page.at(5).hover();
  await page.at(6).hover();
  expect(await page.sent()).toEqual([5, 6]);
  await page.mouse.down();
  await page.at(9).hover();
  await page.mouse.up();
  expect(await page.sent()).toEqual([5, 6]);
  await page.show(map(2, { hover: true }));
  expect(await page.sent()).toEqual([5, 6]);
});

test("pointing sets nothing where the drawing does not say so, nor by a finger", async () => {
  const page = await open();
  await page.at(5).hover();
  expect(await page.sent()).toEqual([]);
  await page.show(map(4, { hover: true }));
  await page.at(5).dispatchEvent("pointermove", { pointerType: "touch" });
  expect(await page.sent()).toEqual([]);
});

test("an element may set several inputs, a choice by its words, and words without quotes", async () => {
  const page = await open(`<label><select data-input="filter"><option>blur<option>edges</select></label>
    <label><input type="text" data-input="word" value=""></label>
    <p data-set-filter='"edges"' data-set-word="plain" id="both">both</p>`);
  await page.click("#both");
  expect(await page.evaluate(() => ui.sent)).toEqual([
    ["filter", 1],
    ["word", "plain"],
  ]);
});

test("what stood there before its input sets it, and follows it, once it comes", async () => {
  const page = await open(`<svg viewBox="0 0 9 9"><g data-set-late="1"/><g data-set-late="2"/></svg>`);
  const checked = () =>
    page.locator("#map g").evaluateAll((all) => all.map((one) => one.getAttribute("aria-checked")));
  expect(await checked()).toEqual([null, null]);
  await page.show(sliderHtml("late", { max: 2, value: 2 }), "[data-cell=c] [data-output]");
  expect(await checked()).toEqual(["false", "true"]);
  await page.focus("input[data-input=late]");
  await page.keyboard.press("ArrowLeft");
  expect(await checked()).toEqual(["true", "false"]);
});

test("axe finds nothing wrong with a map", async () => {
  const page = await open();
  await page.evaluate(() =>
    document
      .querySelectorAll("label, button")
      .forEach((one) => one.setAttribute("aria-label", one.textContent!)),
  );
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as never as { axe: typeof axe }).axe.run("#map"));
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
