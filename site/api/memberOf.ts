import ts from "typescript";
import { readDocblock, type Docblock } from "./docblock.ts";
import type { Member } from "./referenceEntry.ts";

/** A property with its type as written, and its docblock. */
export function memberOf(property: ts.Symbol, checker: ts.TypeChecker): Member {
  const [declared] = property.declarations ?? [];
  const written = declared === undefined ? undefined : typeText(declared, checker);
  const type = written ?? checker.typeToString(checker.getTypeOfSymbol(property));
  return {
    name: property.name,
    type: plainType(type).replace(/ \| undefined$/, ""),
    optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    doc: docOf(property, checker),
  };
}

/** A type without `readonly`. */
export const plainType = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\breadonly \((\w+)\)\[\]/g, "$1[]")
    .replace(/\breadonly /g, "")
    .replace(/\((\w+\[\])\)\[\]/g, "$1[]");

export const docOf = (symbol: ts.Symbol, checker: ts.TypeChecker): Docblock =>
  readDocblock(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

function typeText(declared: ts.Declaration, checker: ts.TypeChecker): string | undefined {
  if (ts.isPropertySignature(declared) || ts.isPropertyDeclaration(declared))
    return aliasText(declared.type, checker) ?? declared.type?.getText();
  if (ts.isMethodSignature(declared) || ts.isMethodDeclaration(declared)) {
    const given = declared.parameters.map((one) => one.getText()).join(", ");
    return `(${given}) => ${declared.type?.getText() ?? "void"}`;
  }
  return undefined;
}

/**
 * The alternatives of a type, if they are few and say more than its name: `Pair` is `number | readonly [number,
 * number]`.
 */
function aliasText(type: ts.TypeNode | undefined, checker: ts.TypeChecker): string | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type) || type.typeArguments !== undefined)
    return undefined;
  const symbol = checker.getSymbolAtLocation(type.typeName);
  const target =
    symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declared] = target?.declarations ?? [];
  if (declared === undefined || !ts.isTypeAliasDeclaration(declared)) return undefined;
  const text = declared.type.getText();
  return ts.isUnionTypeNode(declared.type) && text.length <= 80 && !/\bkeyof\b/.test(text) ? text : undefined;
}
