import type { MdastNode } from "satteri";
import { CellError } from "../kernel/cellError.ts";
import { inputNames } from "../kernel/featureNames.ts";
import { nearest } from "../kernel/nearest.ts";

/** Elements that a page's policy leaves empty, or that are there to run or to restyle. */
const refused = new Set(["script", "style", "iframe", "object", "embed", "link", "meta", "base"]);

/** Throws a CellError at what MDX can hold and a lesson cannot: modules, components, and elements that would do nothing. */
export function refuseElement(node: MdastNode): void {
  if (node.type === "mdxjsEsm")
    throw new CellError(`${word(node.value)} is outside a cell.`, {
      remedy:
        "Cells import, and share what they declare: write it in a fence ts cell. A line of prose begins otherwise.",
    });
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
  const name = node.name ?? "";
  if (refused.has(name.toLowerCase()))
    throw new CellError(`<${name}> does nothing on these pages.`, {
      remedy: "Compute and draw in a cell, or link to it.",
    });
  if (/^[a-z][a-z\d]*$/.test(name)) return;
  throw new CellError(name === "" ? "<> is not an element." : `there is no component <${name}>.`, {
    remedy: componentRemedy(name),
  });
}

const word = (source: string): string => /^\w+/.exec(source.trim())?.[0] ?? "code";

function componentRemedy(name: string): string {
  const input = nearest(name, inputNames);
  if (input !== undefined)
    return `An input is declared by a cell: import { ${input} } from "inputs", and call ${input}(…).`;
  return "Lessons have cells instead, and HTML elements in small letters: draw in a cell, or write \\< for the sign.";
}
