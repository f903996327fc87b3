import ts from "typescript";
import type { Rule, Remark } from "../remark.ts";

/** Cells that read chance or the clock, and so show something else each time they run. */
export const chanceAndClock: Rule = ({ lesson }) =>
  (lesson?.cells ?? []).flatMap(({ cell, line }) =>
    readsIn(cell.source).map(({ at, what, remedy }) => ({
      line: line + at - 1,
      cell: { id: cell.id, line: at },
      what,
      remedy,
    })),
  );

interface Read extends Pick<Remark, "what" | "remedy"> {
  /** Its line in the cell, counted from 1. */
  readonly at: number;
}

/** Finds each place at which code reads chance or the clock. */
function readsIn(source: string): readonly Read[] {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.Latest, true);
  const found: Read[] = [];
  const walk = (node: ts.Node): void => {
    const read = ts.isIdentifier(node) && isValue(node) ? readBy(node) : undefined;
    if (read !== undefined)
      found.push({ at: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, ...read });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function readBy(node: ts.Identifier): Omit<Read, "at"> | undefined {
  const { parent, text } = node;
  if (text === "Math" && !isMemberBut("random", node))
    return {
      what: "Math.random() gives different numbers each time.",
      remedy: "Import seededRandom from “engine”: seededRandom(1) always gives the same ones.",
    };
  const isGiven = ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
  if ((text === "Date" && !isGiven && !isMemberBut("now", node)) || text === "performance")
    return {
      what: `${text} reads the clock, which says something else each time.`,
      remedy: "Leave it out, or write a fixed date or time.",
    };
  return undefined;
}

/** Whether a name is read for a member other than this one: beside `random`, `Math.max` is, `Math` alone is not. */
const isMemberBut = (member: string, { parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) && parent.name.text !== member;

/** Whether a name stands for a value: not for a type, a key, or the member of something. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !ts.isImportSpecifier(parent);
}
