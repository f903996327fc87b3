import type { MdastNode } from "satteri";
import { CellError } from "../kernel/cellError.ts";

/** Matches inline code that begins almost as an inline value does: `{ ts} 5`, `{TS} 5`, `{ts}5`, `{js} 5`, `{ts 5}`. */
const almost =
  /^\s*(?:[{[(]+\s*tsx?\s*[}\])]|\{+\s*ts\s+(?!=)\S|\{+\s*(?:js|jsx|st|tss|tts|typescript|javascript)\s*\}+\s*\S)/i;

const exact = /^\{ts\}(?:\s|$)/;

/** Matches the mark of an inline value in plain text, where nothing computes it. */
const mark = /\{\s*tsx?\s*\}/i;

/** Matches a fence that opens inside other code. */
const fence = /^ {0,3}(?:`{3,}|~{3,}) *(?:tsx?|typescript)\b.*\S/im;

const write = "Write {ts}, a space and an expression between backticks.";

/** Throws a CellError if a node was meant to be computed but would stay text. */
export function refuseMisspelt(node: MdastNode, { inTable }: { readonly inTable: boolean }): void {
  if (node.type === "inlineCode" && !exact.test(node.value) && almost.test(node.value))
    throw new CellError(`"${node.value}" is almost an inline value.`, { remedy: write });
  if (node.type === "text" && mark.test(node.value))
    throw new CellError("an inline value does not end.", {
      remedy: inTable ? "In a table | ends its cell: write \\| in its place, as in x \\|\\| 3." : write,
    });
  if (/^mdx(Text|Flow)Expression$/.test(node.type) && !isComment(node))
    throw new CellError("braces are outside code.", {
      remedy: `${write} Put braces that are text into inline code.`,
    });
  if (node.type === "code" && !/^(mdx?|markdown)$/.test(node.lang ?? "") && fence.test(node.value))
    throw new CellError("a fence opens inside other code.", { remedy: "Close the one above it." });
}

function isComment(node: MdastNode): boolean {
  const { value } = node as { readonly value?: unknown };
  return typeof value === "string" && /^\s*\/\*[^]*\*\/\s*$/.test(value);
}
