import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

const stop = {
  title: "The map",
  question: "How many?",
  show: [{ cell: "map" }, { cell: "gone" }],
  hide: [],
  set: {},
  code: [],
  reveals: [{ show: [{ heading: 0, block: 0 }], hide: [], set: {}, code: [] }],
};

/** Puts the preview of a stop beside its page. */
async function open(question = true) {
  const page = await browser.open(`<main><h2>A</h2><p>Words</p>
    <section class="cell" data-cell="map"><div class="source">code</div><div class="controls"><input name="n" data-input="n"></div>
      <div class="output"><figure id="f"><i data-part="w">6 × 6</i><p class="finding">36 numbers</p></figure></div>
      <p class="answer">36</p></section></main><aside></aside>`);
  await page.evaluate(
    ({ question, ...stop }) =>
      document
        .querySelector("aside")!
        .append(...ui.previewStop(question === undefined ? stop : { ...stop, question })),
    { ...stop, question: question ? stop.question : undefined },
  );
  return page;
}

test("a preview names the stop and its question, and shows what it begins with, without its answer", async () => {
  const page = await open();
  const words = await page.locator("aside").evaluate((one) => one.textContent.replaceAll(/\s+/g, " ").trim());
  expect(words).toBe("The mapHow many? 6 × 6");
});

test("a stop that asks nothing has no question in its preview", async () => {
  expect(await (await open(false)).locator("aside .stage-question").count()).toBe(0);
});

test("nothing in a preview is found in the place of the page's own, nor can be reached", async () => {
  const page = await open();
  const copy = page.locator(".speaker-preview");
  expect(await copy.locator("[id], [name], [data-cell], [data-part], input").count()).toBe(0);
  expect(await copy.evaluate((one) => [one.hasAttribute("inert"), one.getAttribute("aria-hidden")])).toEqual([
    true,
    "true",
  ]);
  expect(await page.locator("main [data-cell=map] .source").count()).toBe(1);
});
