import { expect, test } from "vitest";
import { site } from "../site.ts";
import { reader } from "./reader.ts";

interface Found {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Every page that can be reached from the contents, as it is without scripts, with its ids and its links. */
async function crawled(home: string): Promise<ReadonlyMap<string, Found>> {
  const { page } = await reader({ javaScriptEnabled: false });
  const pages = new Map<string, Found>();
  const seen = new Set<string>();
  const next = [home];
  for (let address = next.pop(); address !== undefined; address = next.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const response = await page.goto(address, { waitUntil: "domcontentloaded" });
    if (!response!.ok()) continue;
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    const links = await page
      .locator("a[href], link[href], script[src], img[src]")
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLImageElement).src),
      );
    pages.set(address, { ids, links });
    const inward = links.map((link) => link.replace(/[?#].*$/, "")).filter((link) => link.startsWith(home));
    next.push(...inward.filter((link) => link.endsWith("/")));
  }
  return pages;
}

for (const [name, home] of Object.entries({ root: site.root, folder: site.folder })) {
  test(`under the ${name} every link leads to a page, a place on it or a file, and every id stands once`, async () => {
    const pages = await crawled(home);
    expect(pages.size).toBeGreaterThan(3);
    const host = new URL(home).origin;
    const lost: string[] = [];
    const files = new Set<string>();
    for (const [address, { ids, links }] of pages) {
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      lost.push(...twice.map((id) => `${address}: id "${id}" twice`));
      for (const link of links) {
        if (!link.startsWith(host)) {
          if (!/^(https|mailto|data):/.test(link)) lost.push(`${address}: ${link} is not secure`);
          continue;
        }
        const [page = "", id] = link.replace(/\?[^#]*/, "").split("#");
        const there = pages.get(page);
        if (there === undefined) files.add(page);
        else if (id !== undefined && id !== "" && !there.ids.includes(decodeURIComponent(id)))
          lost.push(`${address}: no ${link}`);
      }
    }
    for (const file of files) if (!(await fetch(file, { method: "HEAD" })).ok) lost.push(`no ${file}`);
    expect(lost).toEqual([]);
  });
}
