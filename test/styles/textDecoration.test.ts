import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Each shorthand that sets more than a line: WebKit takes no such shorthand, and then draws no line at all. */
const shorthands = (css: string): string[] => css.match(/text-decoration:\s*[\w-]+\s[^;]*;/g) ?? [];

test("a shorthand that WebKit drops is found", () => {
  expect(shorthands("a { text-decoration: underline 1px red; }")).toEqual([
    "text-decoration: underline 1px red;",
  ]);
  expect(shorthands("a { text-decoration: none; text-decoration-style: wavy; }")).toEqual([]);
});

test("no style sets more of a text's decoration in one shorthand than every browser takes", () => {
  const files = readdirSync("site", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(css|astro)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(shorthands(readFileSync(join("site", file), "utf8")), file).toEqual([]);
});
