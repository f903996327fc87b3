import type { Import } from "../cell.ts";
import { CellError, type Place } from "../cellError.ts";
import { displayName } from "./bodyOf.ts";
import { builtins } from "./builtins.ts";
import type { Names, Use } from "./namesOf.ts";
import { children, placeOfNode, type SyntaxTree, type Syntax } from "./syntax.ts";

/** Throws if a cell declares or imports a name that is taken, or changes a name that is not its own. */
export function refuseForeignNames(
  { declared, free }: Names,
  { imports, plain }: { readonly imports: readonly Import[]; readonly plain: SyntaxTree },
): void {
  const named = namedArguments(plain);
  for (const { name, line, column } of imports) refuseTaken(name, { line, column });
  for (const node of declared) refuseTaken(node.name ?? "", placeOfNode(node));
  const begins = new Set(plain.body.flatMap(assignedIn));
  for (const use of free) {
    if (use.writes && named.has(use.node)) throw namedArgument(use);
    if (begins.has(use.node) && isNobodys(use.name, imports)) throw undeclared(use);
    refuseUse(use, imports);
  }
}

function refuseTaken(name: string, place: Place): void {
  if (builtins.has(name) || name === displayName)
    throw new CellError(`"${name}" is a name of the language.`, { remedy: "Choose another name.", place });
}

function refuseUse({ name, node, writes }: Use, imports: readonly Import[]): void {
  const place = placeOfNode(node);
  if (name === "arguments")
    throw new CellError("arguments is outside a function.", {
      remedy: "Use it in a function, or name the parameters.",
      place,
    });
  if (writes)
    throw new CellError(owner(name, imports), { remedy: "Declare a new name with const or let.", place });
}

/** The name to which a statement gives a value, and nothing else. */
function assignedIn({ type, expression }: Syntax): readonly Syntax[] {
  const given = typeof expression === "object" ? expression : undefined;
  const isPlain = type === "ExpressionStatement" && given?.type === "AssignmentExpression";
  return isPlain && given.operator === "=" && given.left?.type === "Identifier" ? [given.left] : [];
}

const isNobodys = (name: string, imports: readonly Import[]): boolean =>
  !builtins.has(name) && !imports.some((entry) => entry.name === name);

/** The error of a declaration without its const, or of a change to what another cell has declared. */
function undeclared({ name, node }: Use): CellError {
  return new CellError(`"${name}" is not declared in this cell, so it cannot be changed here.`, {
    remedy: `Is const missing? Write const ${name} = …, or another name if a cell beside this one has it.`,
    place: placeOfNode(node),
  });
}

function owner(name: string, imports: readonly Import[]): string {
  if (imports.some((entry) => entry.name === name)) return `"${name}" is imported and cannot be changed.`;
  if (builtins.has(name)) return `"${name}" is a name of the language and cannot be changed.`;
  return `"${name}" is not declared in this cell, so it cannot be changed here.`;
}

/** The names that stand as `name=value` among the arguments of a call. */
function namedArguments(node: Syntax): ReadonlySet<Syntax> {
  const found = new Set<Syntax>();
  const visit = (node: Syntax): void => {
    if (node.type === "CallExpression" || node.type === "NewExpression")
      for (const given of node.arguments ?? [])
        if (given.type === "AssignmentExpression" && given.operator === "=" && given.left)
          found.add(given.left);
    children(node).forEach(visit);
  };
  visit(node);
  return found;
}

const camel = (name: string): string =>
  name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function namedArgument({ name, node }: Use): CellError {
  return new CellError(`${name}=… among the arguments of a call is Python.`, {
    remedy: `Write {${camel(name)}: …}: options go in braces.`,
    place: placeOfNode(node),
  });
}
