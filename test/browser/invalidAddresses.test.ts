import fc from "fast-check";
import { expect, test } from "vitest";
import { site } from "../site.ts";
import { sameReader } from "./reader.ts";

/** The seed, which `ADDRESSES_SEED` sets to repeat a run; `ADDRESSES` makes it longer. */
const seed = Number(process.env["ADDRESSES_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env["ADDRESSES"] ?? 30);

const names = [
  "network",
  "batch",
  "own",
  "unit",
  "moves",
  "verdict",
  "lesson",
  "present",
  "optimiser",
  "__proto__",
];
const odd = fc.oneof(
  fc.constantFrom(
    "%",
    "%E0%A4%A",
    "%00",
    "%FF",
    "fused",
    "my-own",
    "wrong",
    "NaN",
    "1e999",
    "-0",
    "%3Cb%3E",
    "a%5D%22",
  ),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
  fc.integer().map(String),
);
const address = fc.record({
  page: fc.constantFrom(...site.pages),
  search: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), odd), odd), { maxLength: 3 }),
  hash: fc.oneof(odd, fc.constantFrom("cell-image", "vgg16", "", "]")),
});

for (const { page, search, hash } of fc.sample(address, { seed, numRuns })) {
  const path = `${page}?${search.map((pair) => pair.join("=")).join("&")}#${hash}`;
  test(`${path} (ADDRESSES_SEED=${seed}) reaches no reader raw`, async () => {
    const at = await (await sameReader()).visit(`${site.root}${path}`);
    await at.page
      .locator("main")
      .first()
      .click({ position: { x: 1, y: 1 } });
    await at.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(at.complaints).toEqual([]);
    await at.page.locator("h1:visible").waitFor();
  });
}

test("an address that is no text shows the figures it asks for", async () => {
  const at = await (await sameReader()).visit(`${site.root}article-checked/?verdict=wrong#%E0%A4%A`);
  await at.page.locator('.filter button[aria-pressed="true"]').first().waitFor();
  expect(at.complaints).toEqual([]);
});
