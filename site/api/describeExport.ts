import ts from "typescript";
import type { ReferenceEntry, Member } from "./referenceEntry.ts";
import { memberOf } from "./memberOf.ts";
import { signaturesOf } from "./signaturesOf.ts";

type Description = Pick<ReferenceEntry, "kind" | "signatures" | "members" | "membersAre">;

/** The kind of an exported name, its declaration as code, and its members. */
export function describeExport(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): Description {
  const [declaration] = symbol.declarations!;
  const type = checker.getTypeAtLocation(declaration!);
  if (ts.isInterfaceDeclaration(declaration!))
    return {
      kind: "type",
      signatures: [],
      members: propertiesOf(checker.getDeclaredTypeOfSymbol(symbol), checker),
      membersAre: "Properties",
    };
  if (ts.isTypeAliasDeclaration(declaration!))
    return {
      kind: "type",
      signatures: [
        declaration
          .getText()
          .replace(/^export /, "")
          .replace(/;$/, ""),
      ],
      members: [],
      membersAre: "Properties",
    };
  if (ts.isClassDeclaration(declaration!))
    return {
      kind: "class",
      signatures: [`new ${name}()`],
      members: propertiesOf(checker.getDeclaredTypeOfSymbol(symbol), checker),
      membersAre: "Members",
    };
  const { signatures, options } = signaturesOf(name, declaration!, checker);
  if (signatures.length > 0) return { kind: "function", signatures, members: options, membersAre: "Options" };
  return { kind: "value", ...valueOf(name, declaration!, type, checker), membersAre: "Members" };
}

function propertiesOf(type: ts.Type, checker: ts.TypeChecker): readonly Member[] {
  return checker
    .getPropertiesOfType(type)
    .filter(({ valueDeclaration }) => valueDeclaration === undefined || isPublic(valueDeclaration))
    .map((property) => memberOf(property, checker));
}

const isPublic = (declaration: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) === 0;

function valueOf(
  name: string,
  declaration: ts.Declaration,
  type: ts.Type,
  checker: ts.TypeChecker,
): Pick<ReferenceEntry, "signatures" | "members"> {
  const written = ts.isVariableDeclaration(declaration) ? declaration.type?.getText() : undefined;
  const isRecord = ts.isVariableDeclaration(declaration) && literalOf(declaration.initializer) !== undefined;
  if (!isRecord) return { signatures: [`${name}: ${written ?? checker.typeToString(type)}`], members: [] };
  const members = checker.getPropertiesOfType(type).map((property) => {
    const member = memberOf(property, checker);
    return { ...member, type: member.type.length > 60 ? "" : member.type, optional: false };
  });
  return { signatures: written === undefined ? [] : [`${name}: ${written}`], members };
}

/** The object literal in an expression, whatever is said about it behind: `{…} as const`, `{…} satisfies …`. */
function literalOf(expression: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (expression === undefined) return undefined;
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return literalOf(expression.expression);
  return ts.isObjectLiteralExpression(expression) ? expression : undefined;
}
