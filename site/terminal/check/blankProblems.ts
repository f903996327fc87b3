import { mdxToMdast, type MdastNode } from "satteri";
import { markdownFeatures } from "../../notebook/build/source.ts";
import { splitFrontMatter } from "../../notebook/build/splitFrontMatter.ts";

/** A text in which wrong lines were emptied, and the words that were taken out. */
export interface BlankedText {
  readonly text: string;
  readonly taken: string;
}

/** Empties some lines of a text; the others keep their numbers. */
export function blankLines(text: string, wrong: readonly number[]): BlankedText {
  const lines = text.split("\n");
  const taken = wrong.map((line) => lines[line - 1] ?? "").join("\n");
  return { text: lines.map((line, k) => (wrong.includes(k + 1) ? "" : line)).join("\n"), taken };
}

/** Empties some lines of a text, and with them all of the fence, value or formula that a line belongs to. */
export function blankProblems(text: string, wrong: readonly number[]): BlankedText {
  const root: MdastNode = mdxToMdast(splitFrontMatter(text).body, { features: markdownFeatures });
  const blocks = codeIn(root).filter((node) =>
    wrong.some((line) => node.position!.start.line <= line && line <= node.position!.end.line),
  );
  const lines = blocks.flatMap(({ position }) => linesOf(position!.start.line, position!.end.line));
  return blankLines(text, [...new Set([...lines, ...wrong])]);
}

const linesOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** Finds the parts of a text in which code may stand on several lines. */
const codeIn = (node: MdastNode): readonly MdastNode[] =>
  /^(?:code|math|mdxFlowExpression|mdxTextExpression)$/.test(node.type)
    ? [node]
    : "children" in node
      ? node.children.flatMap(codeIn)
      : [];
