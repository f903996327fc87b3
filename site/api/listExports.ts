import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { moduleFiles, sectionOf, type ReferencePart } from "./parts.ts";

/** A name that a module exports. */
export interface ExportedName {
  readonly module: ReferencePart["module"];
  readonly name: string;
  /** The place in the reference, below the site's base: `engine/tensors/#conv2d`. */
  readonly address: string;
}

const remembered = new Map<string, readonly ExportedName[]>();

/** Everything that cells may import, read from the export lists alone. */
export function listExports(root = process.cwd()): readonly ExportedName[] {
  const known = remembered.get(root);
  if (known !== undefined) return known;
  const names = (Object.keys(moduleFiles) as ReferencePart["module"][]).flatMap((module) =>
    namesOf(module, root),
  );
  remembered.set(root, names);
  return names;
}

/** The address of an exported name; undefined if the module has no such name. */
export function addressOf(module: string, name: string, root?: string): string | undefined {
  return listExports(root).find((one) => one.module === module && one.name === name)?.address;
}

function namesOf(module: ReferencePart["module"], root: string): readonly ExportedName[] {
  const file = join(root, moduleFiles[module]);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext);
  const at = (name: string, from: string): ExportedName => {
    const { part } = sectionOf(module, from);
    const anchor = name === "layers" ? "" : `#${name}`;
    return { module, name, address: `engine/${part.name}/${anchor}` };
  };
  return source.statements.flatMap((statement): readonly ExportedName[] => {
    if (ts.isExportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text.replace("./", "") ?? "";
      const { exportClause } = statement;
      if (exportClause === undefined) return [];
      if (ts.isNamespaceExport(exportClause)) return [at(exportClause.name.text, from)];
      return exportClause.elements.map(({ name }) => at(name.text, from));
    }
    if (!ts.canHaveModifiers(statement)) return [];
    const isExport = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExport !== true) return [];
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText(source))
      : [(statement as ts.FunctionDeclaration).name!.text];
    return names.map((name) => at(name, ""));
  });
}
