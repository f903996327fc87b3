import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { layers } from "../../site/notebook/build/layerOrder.ts";

const read = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[^]*?\*\//g, "");
const find = (pattern: string): string[] => globSync(pattern).map((file) => file.replaceAll("\\", "/"));
const sheets = find("{lessons,site}/**/*.css");

/** The top of a style sheet: each statement, and the head of each block. */
function topLevel(css: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (depth === 0) found.push(css.slice(start, index).trim());
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (depth === 0) start = index + 1;
  }
  return found;
}

/** The parts of a style sheet in no layer of the list: the size of paper is no matter of the cascade, imports have their own files. */
const unlayered = (css: string): string[] =>
  topLevel(css).filter(
    (one) =>
      !layers.map((layer) => `@layer ${layer}`).includes(one) && !/^@(page( [\w-]+)?$|import )/.test(one),
  );

test("a rule outside of the layers is found, and so is a layer that is not in the list", () => {
  expect(
    unlayered("@page { margin: 0 } @page slides { margin: 0 } @layer base { a { color: red; } }"),
  ).toEqual([]);
  expect(unlayered('@import "./a.css"; a { color: red; } @layer theme { b { top: 0 } }')).toEqual([
    "a",
    "@layer theme",
  ]);
});

test("every rule of every style sheet stands in a layer of the list", () => {
  expect(sheets.length).toBeGreaterThan(35);
  expect(sheets.flatMap((file) => unlayered(read(file)).map((one) => `${file}: ${one}`))).toEqual([]);
  for (const file of find("site/**/*.astro")) expect(read(file), file).not.toMatch(/<style/);
});

test("no custom property is read that nothing sets", () => {
  const text = find("{lessons,site}/**/*.{css,ts}").map(read).join("\n");
  const names = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));
  const set = names(/(--[a-z][\w-]*)(?=:\s|"[,\]])/g);
  expect([...names(/var\((--[a-z][\w-]*)\)/g)].filter((name) => !set.has(name))).toEqual([]);
});

test("something brings each style sheet, and the notebook brings its own alone", () => {
  const brought = find("{lessons,site}/**/*.{css,ts,astro}").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([^"\s?]+\.css)(?:\?url&no-inline)?"/g)].map(([, name]) => ({
      file,
      sheet: (name!.startsWith(".") ? join(dirname(file), name!) : name!).replaceAll("\\", "/"),
    })),
  );
  expect(sheets.filter((sheet) => brought.every((one) => one.sheet !== sheet))).toEqual([]);
  const notebook = brought.filter(({ file }) => file.startsWith("site/notebook/"));
  expect(notebook.length).toBeGreaterThan(10);
  expect(notebook.filter(({ sheet }) => !/^(\.css$|site\/notebook\/)/.test(sheet))).toEqual([]);
});
