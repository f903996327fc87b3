import { expect, test } from "vitest";
import { site } from "../site.ts";
import { axeViolations } from "./axeViolations.ts";
import { reader, sameReader } from "./reader.ts";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** Each width once, each colour scheme once: what one changes the other leaves. */
const looks = [
  [wide, "light"],
  [phone, "dark"],
] as const;
const a4 = { width: 718, height: 1000 };

for (const path of site.pages) {
  test(`axe finds nothing, and no target too small for a finger, on /${path}, wide and light, on a phone and dark`, async () => {
    const at = await (await sameReader({ bypassCSP: true })).visit(site.root + path);
    for (const [viewport, colorScheme] of looks) {
      await at.page.emulateMedia({ colorScheme });
      await at.page.setViewportSize(viewport);
      const violations = await axeViolations(at.page, { targets: true });
      expect(violations, `${colorScheme}, ${viewport.width} px wide`).toEqual([]);
    }
  });

  test(`/${path} does not scroll sideways on a phone`, async () => {
    const at = await (await sameReader({ viewport: phone })).visit(site.root + path);
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  test(`/${path} works under a folder and asks no other host`, async () => {
    const at = await (await sameReader()).visit(site.folder + path);
    const host = new URL(site.folder).host;
    expect(at.requests.filter((url) => !url.startsWith("data:") && new URL(url).host !== host)).toEqual([]);
    expect(at.complaints).toEqual([]);
  });

  test(`with JavaScript off /${path} reads whole, and shows no button that would do nothing`, async () => {
    const { page } = await (await sameReader({ javaScriptEnabled: false })).visit(site.root + path);
    expect(await page.locator("h1").count()).toBe(1);
    const values = page.locator("[data-cell]:not(section)");
    expect(await values.evaluateAll((all) => all.filter((one) => !one.textContent).length)).toBe(0);
    expect(await page.locator("button:enabled:visible, [data-action]:visible").count()).toBe(0);
  });

  test(`printed on A4 nothing of /${path} is wider than the page`, async () => {
    const { page } = await (await sameReader({ viewport: a4 })).visit(site.root + path);
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main pre, main svg, main table, main img, main .scroll")]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  });
}

test("with JavaScript off the lesson on convolution has its plots, tables and pictures", async () => {
  const { page } = await (await sameReader({ javaScriptEnabled: false })).visit(`${site.root}convolution/`);
  expect(await page.locator("main svg").count()).toBeGreaterThan(4);
  expect(await page.locator("main img").count()).toBeGreaterThan(3);
});

test("the lesson works under a folder: a slider moves its chart", async () => {
  const at = await (await reader()).open(`${site.folder}convolution/`);
  await at.slideAndSee("stride", 2);
  expect(at.complaints).toEqual([]);
});
