import ts from "typescript";
import type { CodeLink } from "../notebook/build/highlight.ts";
import { addressOf, listExports } from "./listExports.ts";

/** The names that a cell imports, each leading to its entry. */
export function importLinks(source: string, root?: string): readonly CodeLink[] {
  if (!/^\s*import\b/m.test(source)) return [];
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ESNext);
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    const module = (moduleSpecifier as ts.StringLiteral).text;
    return bindings.elements.flatMap(({ propertyName, name }) => {
      const imported = propertyName ?? name;
      const address = addressOf(module, imported.text, root);
      return address === undefined ? [] : [{ start: imported.getStart(file), end: imported.end, address }];
    });
  });
}

/** The names of types in a piece of the engine's own code, each leading to its entry; `own` is where it stands. */
export function typeLinks(source: string, own: string): readonly CodeLink[] {
  const seen = new Set<string>();
  return [...source.matchAll(/\b[A-Z]\w+\b/g)].flatMap(({ 0: name, index }) => {
    const found = listExports().find((one) => one.name === name);
    if (found === undefined || found.address === own || seen.has(name)) return [];
    seen.add(name);
    return [{ start: index, end: index + name.length, address: found.address }];
  });
}
