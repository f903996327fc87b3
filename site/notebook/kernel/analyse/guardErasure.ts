import { CellError } from "../cellError.ts";
import { isErased, isThisParameter, isType, unwrap } from "./isErased.ts";
import { nodesOf, placeOfNode, type Syntax } from "./syntax.ts";

// What tells two nodes of one type apart, where it is not a node itself.
const marks = [
  "name",
  "raw",
  "operator",
  "kind",
  "computed",
  "static",
  "async",
  "generator",
  "delegate",
  "prefix",
  "await",
  "method",
  "shorthand",
  "tail",
];

/**
 * Throws unless JavaScript's tree is TypeScript's tree with the types taken out.
 *
 * The eraser writes spaces over types, and JavaScript may read what is left otherwise than TypeScript read the whole,
 * above all if a semicolon is missing. Such a cell is refused, never run with another meaning.
 */
export function guardErasure(typed: Syntax, plain: Syntax): void {
  const difference = firstDifference(typed, plain);
  if (difference === undefined) return;
  throw new CellError("the types here cannot be erased without changing the meaning.", {
    remedy: "Put brackets around what belongs together, and end statements with semicolons.",
    place: placeOfNode(difference),
  });
}

/** The first node of `plain` that `typed`, without types and wrappers, does not have in the same place. */
export function firstDifference(typed: Syntax, plain: Syntax): Syntax | undefined {
  const bare = unwrap(typed);
  if (!sameKind(bare, plain)) return plain;
  for (const key of new Set([...Object.keys(bare), ...Object.keys(plain)])) {
    const [before, after] = [keptNodes(bare, key), keptNodes(plain, key)];
    if (before.length !== after.length) return after[0] ?? plain;
    for (const [index, node] of before.entries()) {
      const difference = firstDifference(node, after[index]);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

function sameKind(a: Syntax, b: Syntax): boolean {
  const same = (mark: string) => (field(a, mark) ?? false) === (field(b, mark) ?? false);
  return a.type === b.type && marks.every(same) && templateText(a) === templateText(b);
}

function templateText({ type, value }: Syntax): string | undefined {
  return type === "TemplateElement" ? (value as { readonly raw: string }).raw : undefined;
}

function field(node: Syntax, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

function keptNodes(node: Syntax, key: string): readonly Syntax[] {
  return nodesOf(field(node, key)).filter(
    (child) =>
      child.type !== "EmptyStatement" &&
      !isType(child) &&
      !isErased(child) &&
      !(key === "params" && isThisParameter(child)),
  );
}
