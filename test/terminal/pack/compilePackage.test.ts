import { expect, test } from "vitest";
import { importsOfJavaScript, importsOfPackages } from "../../../site/terminal/pack/compilePackage.ts";

test("imports of modules that are JavaScript in a package follow them", () => {
  expect(importsOfJavaScript('import { a } from "./a.ts";')).toBe('import { a } from "./a.js";');
  expect(importsOfJavaScript('export * from "../b/index.ts";')).toBe('export * from "../b/index.js";');
  expect(importsOfJavaScript('readonly lesson: import("./build/lesson.ts").Lesson;')).toBe(
    'readonly lesson: import("./build/lesson.js").Lesson;',
  );
});

test("what is no module of the package stays as it is", () => {
  const texts = [
    'import Cell from "./Cell.astro";',
    'import ts from "typescript";',
    'const name = "cell.ts";',
  ];
  for (const text of texts) expect(importsOfJavaScript(text)).toBe(text);
});

test("a package that a repository reaches by its place is reached by its name", () => {
  expect(importsOfPackages('export * from "../../../../node_modules/@observablehq/plot/src/index.js";')).toBe(
    'export * from "@observablehq/plot";',
  );
  expect(importsOfPackages('export * from "../node_modules/d3/index.js";')).toBe('export * from "d3";');
  expect(importsOfPackages('export * from "./upstream.js";')).toBe('export * from "./upstream.js";');
});
