import { expect, test } from "vitest";
import { layers } from "../../site/notebook/build/layerOrder.ts";
import { site } from "../site.ts";

/** The addresses of a page's style sheets. */
async function sheetsOf(address: string): Promise<string[]> {
  const html = await (await fetch(site.root + address)).text();
  const links = html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return [...links].map(([, url]) => new URL(url!, site.root).href);
}

test("whichever style sheet a page loads first, the layers come in the same order", async () => {
  const urls = new Set((await Promise.all(site.pages.map(sheetsOf))).flat());
  expect(urls.size).toBeGreaterThan(3);
  for (const url of urls) {
    const css = await (await fetch(url)).text();
    const named = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names]) => names!.split(/, ?/));
    expect([...new Set(named)], url).toEqual(layers);
  }
});

test("a page loads three style sheets at most", async () => {
  for (const address of site.pages) expect((await sheetsOf(address)).length, address).toBeLessThanOrEqual(3);
});
