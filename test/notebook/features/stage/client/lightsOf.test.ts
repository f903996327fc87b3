import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

const open = async () =>
  browser.open(`<main>
    <p data-shown>Some <b>words</b></p>
    <section data-shown><div class="output"><div class="controls">Stride</div><figure>
      <div><i id="map">image</i><i>*</i><i>filter</i></div><p id="rule">4 × 5</p></figure></div></section>
    <ul data-shown><li>One</li><li>Two</li></ul></main>`);

test("the light goes to each item, and to what stands beside or below each other in it", async () => {
  const page = await open();
  const lit = await page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>("[data-shown]")];
    return ui.lightsOf(items).map((path) => [path, ui.lightAt(items, path)!.textContent.trim().slice(0, 6)]);
  });
  expect(lit).toEqual([
    ["1", "Some w"],
    ["2", "Stride"],
    ["2.0.1.0.0", "image"],
    ["2.0.1.0.2", "filter"],
    ["2.0.1.1", "4 × 5"],
    ["3", "OneTwo"],
    ["3.0", "One"],
    ["3.1", "Two"],
  ]);
});

test("a path that leads nowhere lights nothing, and a pointer lights the least part", async () => {
  const page = await open();
  const found = await page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>("[data-shown]")];
    const under = (selector: string) => ui.lightUnder(items, document.querySelector(selector)!);
    return [
      ui.lightAt(items, "2.0.7.1"),
      ui.lightAt(items, ""),
      under("#map"),
      under(".controls"),
      under("b"),
      under("main"),
    ];
  });
  expect(found).toEqual([undefined, undefined, "2.0.1.0.0", "2", "1", ""]);
});
