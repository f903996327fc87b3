import { globSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Modules that are not named for an export, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  "lessons/figures.ts": "the list of what cells import as ./figures",
  "engine/zoo/densenet.ts": "a family of networks",
  "engine/zoo/resnet.ts": "a family of networks",
  "engine/zoo/vgg.ts": "a family of networks",
  "site/inputs.ts": "the list of what cells import as inputs",
  "site/notebook/features/questions/inputs.ts": "what a feature adds to that list",
  "site/notebook/kernel/plot/unsharp.ts": "exports nothing: it is evaluated behind Plot",
  "site/notebook/kernel/plot/upstream.ts": "the whole of Plot",
  "site/notebook/worker/protocol.ts": "messages in both directions",
};

/** A name in the form in which it is compared: without case and signs. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The name of a module: its file's, without folder and ending. */
const nameOf = (file: string): string => plain(file.replace(/^.*\//, "").replace(/\.ts$/, ""));

/** The names that a module exports; of `export *` and `export {a as b}`, those that importers see. */
function exportsOf(file: string, text: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined) return [];
      return ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [exportClause.name.text];
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) =>
        ts.isIdentifier(name) ? name.text : "",
      );
    const { name } = statement as { readonly name?: ts.Identifier };
    return name === undefined ? [] : [name.text];
  });
}

const isNamed = (file: string, text: string): boolean =>
  exportsOf(file, text).map(plain).includes(nameOf(file));

const modules = globSync("{engine,lessons,site}/**/*.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter(
    (file) =>
      !/\/(index|main)\.ts$|\.d\.ts$|^site\/(notebook\/(features\/\w+\/)?)?pages\/|^lessons\/made-/.test(
        file,
      ),
  );

test("a module is named for an export, whatever kind it is, apart from case and signs", () => {
  expect(isNamed("a/conv2d.ts", "export function conv2d() {}")).toBe(true);
  expect(isNamed("a/cellRecord.ts", "export interface CellRecord {}")).toBe(true);
  expect(isNamed("a/layers.ts", 'export * as layers from "./index.ts";')).toBe(true);
  expect(isNamed("a/found.ts", "export const cellAt = 1; const found = 2;")).toBe(false);
  expect(isNamed("a/slider.ts", 'export { slider } from "./other.ts";')).toBe(true);
});

test("every module is named for what it exports", () => {
  const others = modules.filter((file) => !isNamed(file, ts.sys.readFile(file)!));
  expect(others.filter((file) => exceptions[file] === undefined)).toEqual([]);
});

test("of exceptions there are at most ten, and each is one", () => {
  const listed = Object.keys(exceptions);
  expect(listed.length).toBeLessThanOrEqual(10);
  expect(listed.filter((file) => isNamed(file, ts.sys.readFile(file) ?? ""))).toEqual([]);
});
