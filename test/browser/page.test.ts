import axe from "axe-core";
import { afterAll, expect, test } from "vitest";
import { site } from "../site.ts";
import { closeBrowser, reader } from "./reader.ts";

afterAll(closeBrowser);

const pages = ["", "convolution/", "article-checked/"];
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

for (const path of pages) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [wide, phone]) {
      test(`axe finds nothing on /${path}, ${colorScheme}, ${viewport.width} px wide`, async () => {
        const at = await (await reader({ colorScheme, viewport, bypassCSP: true })).open(site.root + path);
        await at.page.evaluate(axe.source);
        const violations = await at.page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        });
        expect(violations).toEqual([]);
      });
    }
  }

  test(`/${path} does not scroll sideways on a phone`, async () => {
    const at = await (await reader({ viewport: phone })).open(site.root + path);
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  test(`/${path} works under a folder and asks no other host`, async () => {
    const at = await (await reader()).open(site.folder + path);
    const host = new URL(site.folder).host;
    expect(at.requests.filter((url) => !url.startsWith("data:") && new URL(url).host !== host)).toEqual([]);
    expect(at.complaints).toEqual([]);
  });
}

test("with JavaScript off the lesson reads whole: plots, tables, pictures and numbers", async () => {
  const off = await (await reader({ javaScriptEnabled: false })).open(`${site.root}convolution/`);
  const { page } = off;
  const empty = await page
    .locator("[data-cell]:not(section)")
    .evaluateAll((all) => all.filter((one) => !one.textContent).length);
  expect(empty).toBe(0);
  expect(await page.locator("main svg").count()).toBeGreaterThan(4);
  expect(await page.locator("main img").count()).toBeGreaterThan(3);
  expect(await page.locator("button:visible, [data-action]:visible").count()).toBe(0);
});

test("the lesson works under a folder: a slider moves its chart", async () => {
  const at = await (await reader()).open(`${site.folder}convolution/`);
  await at.slideAndSee("stride", 2);
  expect(at.complaints).toEqual([]);
});

test("printed on A4 nothing is wider than the page", async () => {
  const at = await (
    await reader({ viewport: { width: 718, height: 1000 } })
  ).open(`${site.root}convolution/`);
  await at.page.emulateMedia({ media: "print" });
  const cut = await at.page.evaluate(() =>
    [...document.querySelectorAll("main pre, main svg, main table, main img, main .scroll")]
      .filter(
        (one) => one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1,
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
});
