import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

/** A stage of 800 × 600 pixels without edges, a rem being 10 pixels times the fill, with items so many rem wide and high. */
async function fit(...sizes: readonly (readonly [width: number, height: number])[]) {
  const items = sizes.map(
    ([width, height]) => `<div data-shown style="width: ${width}rem; height: ${height}rem"></div>`,
  );
  const page = await browser.open(
    `<main style="position: fixed; inset: 0; display: grid; justify-content: start; align-content: start">${items.join("")}</main>`,
  );
  return page.evaluate(() => {
    document.documentElement.style.fontSize = "calc(10px * var(--fill, 1))";
    const items = [...document.querySelectorAll<HTMLElement>("[data-shown]")];
    ui.fitStage(items);
    const fill = document.documentElement.style.getPropertyValue("--fill");
    return {
      fill: Number(fill),
      layout: document.querySelector("main")!.dataset["layout"],
      fits: ui.isFitting(items),
    };
  });
}

test("an item is drawn as large as the stage allows, in steps of a twentieth", async () => {
  // 40 rem in 800 pixels: 20 pixels each, twice the least.
  expect(await fit([40, 10])).toEqual({ fill: 2, layout: "column", fits: true });
  expect(await fit([20, 40])).toEqual({ fill: 1.5, layout: "column", fits: true });
});

test("nothing is drawn more than 2.4 times as large, and nothing smaller than at least", async () => {
  expect((await fit([10, 10])).fill).toBe(2.4);
  expect(await fit([100, 10])).toEqual({ fill: 1, layout: "column", fits: false });
});

test("items stand below each other, or in a row where they come out larger there", async () => {
  expect(await fit([40, 10], [40, 10])).toEqual({ fill: 2, layout: "column", fits: true });
  expect(await fit([18, 30], [18, 30])).toEqual({ fill: 2, layout: "row", fits: true });
});

test("a page that is read again has its own sizes back", async () => {
  const page = await browser.open(`<main><p data-shown>A</p></main>`);
  const left = await page.evaluate(() => {
    ui.fitStage([document.querySelector<HTMLElement>("p")!]);
    ui.unfitStage();
    const main = document.querySelector("main")!;
    return [
      document.documentElement.getAttribute("style"),
      main.getAttribute("style"),
      main.dataset["layout"],
    ];
  });
  expect(left).toEqual(["", "", undefined]);
});

test("no item of a row reaches over its neighbour", async () => {
  const page = await browser.open(
    `<main style="position: fixed; inset: 0; display: grid; justify-content: start; align-content: start">
      <p data-shown style="width: 12rem; height: 30rem"><b style="display: block; width: 18rem">A</b></p>
      <p data-shown style="width: 12rem; height: 30rem">B</p></main>`,
  );
  const layout = await page.evaluate(() => {
    document.documentElement.style.fontSize = "calc(10px * var(--fill, 1))";
    ui.fitStage([...document.querySelectorAll<HTMLElement>("p")]);
    return document.querySelector("main")!.dataset["layout"];
  });
  expect(layout).toBe("column");
});
