import { CellError } from "../cellError.ts";
import { refusals, type RefusalReason } from "./refusals.ts";
import { children, placeOfNode, type Syntax } from "./syntax.ts";

/** Throws at the first thing in a cell that parses but that a cell may not contain. */
export function refuse(node: Syntax): void {
  if (node.declare === true) return;
  const refusal = refusalOf(node);
  if (refusal !== undefined)
    throw new CellError(refusal.what, { remedy: refusal.remedy, place: placeOfNode(node) });
  for (const child of children(node)) refuse(child);
}

function refusalOf(node: Syntax): RefusalReason | undefined {
  if (node.accessor === true) return refusals["accessor"];
  if (node.type === "MetaProperty" && node.meta?.name !== "import") return undefined;
  return refusals[node.type];
}
