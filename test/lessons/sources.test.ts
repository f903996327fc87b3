import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isOutward, linksOf } from "./linksOf.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));

for (const file of files) {
  test(`links from ${file} to other sites are secure, and listed in its sources`, () => {
    const outward = linksOf(file).filter(isOutward);
    const listed = new Set(outward.filter(({ inSources }) => inSources).map(({ url }) => url));
    const told = outward
      .filter(({ url }) => !url.startsWith("https://") || !listed.has(url))
      .map(({ url, place }) => `${place}: ${url}: list it under "Sources", by https.`);
    expect(told).toEqual([]);
  });
}

test("data names its sources by https", () => {
  const data = readdirSync("lessons/data").map((file) => readFileSync(`lessons/data/${file}`, "utf8"));
  expect(data.flatMap((text) => text.match(/\bhttp:[^\s")]*/g) ?? [])).toEqual([]);
});
