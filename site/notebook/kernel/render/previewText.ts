import type { Tree } from "../tree.ts";
import { preview } from "./preview.ts";

/** A value on one line of plain text. */
export const previewText = (value: unknown): string => textOf(preview(value).trees);

function textOf(trees: readonly Tree[]): string {
  return trees.map((tree) => (typeof tree === "string" ? tree : textOf(tree.children))).join("");
}
