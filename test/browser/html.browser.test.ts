import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDocument, toTree } from "../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../site/notebook/kernel/toHtml.ts";
import { render, renderInline } from "../../site/notebook/kernel/render/index.ts";
import { launchBrowser } from "../launchBrowser.ts";
import { build, randomSketch } from "../notebook/kernel/document/randomTree.ts";
import { axeViolations } from "./axeViolations.ts";
import { kinds } from "../notebook/kernel/plot/kinds.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Reads HTML in a browser, in the place of an output, and returns it as the browser writes it. */
function reread(htmls: readonly string[], tag = "div"): Promise<string[]> {
  return page.evaluate(
    ([htmls, tag]) =>
      htmls.map((html) => {
        const whole = new DOMParser().parseFromString(
          `<!doctype html><${tag} id=output>${html}</${tag}>`,
          "text/html",
        );
        return whole.getElementById("output")!.innerHTML;
      }),
    [htmls, tag] as const,
  );
}

test("a browser writes every kind of plot as it read it", async () => {
  const htmls = Object.values(kinds).map((draw) => toHtml(toTree(draw(), "plots")));
  expect(await reread(htmls)).toEqual(htmls);
});

test("a browser writes any output as it read it", async () => {
  const batches = fc.array(randomSketch, { minLength: 50, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(batches, async (sketches) => {
      const htmls = sketches.map((sketch) => toHtml(toTree(build(sketch), "any")));
      expect(await reread(htmls)).toEqual(htmls);
    }),
    { numRuns: 20 },
  );
});

test("an output inside a sentence never closes its paragraph", async () => {
  const batches = fc.array(randomSketch, { minLength: 50, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(batches, async (sketches) => {
      const htmls = sketches.map((sketch) => toHtml(toTree(build(sketch), "any", { inline: true })));
      expect(await reread(htmls, "p")).toEqual(htmls);
    }),
    { numRuns: 20 },
  );
});

test("a browser writes any value as it read it", async () => {
  const document = createDocument();
  const batches = fc.array(fc.anything({ withMap: true, withSet: true, withTypedArray: true }), {
    minLength: 50,
    maxLength: 50,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (values) => {
      const htmls = values.map((value) => toHtml(render(value, { document, cell: "any" })));
      expect(await reread(htmls)).toEqual(htmls);
      const inline = values.map((value) => toHtml(renderInline(value, { document, cell: "any" }).trees));
      expect(await reread(inline, "p")).toEqual(inline);
    }),
    { numRuns: 10 },
  );
});

test("axe finds nothing in any kind of plot", async () => {
  const htmls = Object.entries(kinds).map(
    ([kind, draw], k) => `<h2>${kind}</h2>${toHtml(toTree(draw(), `plot-${k}`))}`,
  );
  expect(await complaints(htmls)).toEqual([]);
});

test("axe finds nothing in any kind of value", async () => {
  const document = createDocument();
  const text = { MB: "7.17 MB", MiB: "6.84 MiB", article: "7.0 MB" };
  const tensor = { shape: [3, 20, 20], data: new Float32Array(1200) };
  const values = [
    1,
    "text",
    [1, [2, { a: tensor }]],
    new Map([[{}, 1]]),
    tensor,
    { bytes: 7168000, derivation: "1 × 2", text },
  ];
  expect(await complaints(values.map((value) => toHtml(render(value, { document, cell: "any" }))))).toEqual(
    [],
  );
});

/** The complaints of axe about a page that holds these. */
async function complaints(htmls: readonly string[]): Promise<readonly string[]> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Outputs</title><main><h1>Outputs</h1>${htmls.join("")}</main>`,
  );
  return axeViolations(page);
}
