import type { Tree, TreeElement } from "../tree.ts";
import { element, token } from "./element.ts";
import { numberText } from "./numberText.ts";
import { composite } from "./composite.ts";
import { keyTrees, preview } from "./preview.ts";
import { renderTensor } from "./renderTensor.ts";

/** The depth to which a value opens, and the most parts that are listed: of one value, and in all. */
const limits = { depth: 5, parts: 50, total: 500 };

interface Walk {
  readonly above: readonly unknown[];
  readonly left: { count: number };
}

/** Renders arrays, records and their like: one line, which opens if it does not say everything. */
export function inspect(value: unknown): Tree[] {
  return opened(value, { above: [], left: { count: limits.total } });
}

function opened(value: unknown, { above, left }: Walk): Tree[] {
  if (above.includes(value)) return [token("word", "(circular)")];
  const numbers = above.length > 0 ? renderTensor(value) : undefined;
  if (numbers) return numbers;
  const { trees, complete } = preview(value);
  const line = element("span", { class: "value" }, ...trees);
  if (complete || above.length >= limits.depth || left.count <= 0) return [line];
  const fields = list(value as object, { above: [...above, value], left });
  return [element("details", { class: "inspect" }, element("summary", {}, ...trees), fields)];
}

function list(value: object, walk: Walk): TreeElement {
  const { brackets, count, parts } = composite(value);
  const shown = parts(Math.min(limits.parts, walk.left.count));
  walk.left.count -= shown.length;
  const items = shown.map((part) => {
    const content =
      part.missing === undefined ? opened(part.value, walk) : [token("word", `(${part.missing})`)];
    return element("li", {}, ...keyTrees(part, false), ...content);
  });
  const rest = count - shown.length;
  const how =
    brackets === "[]" ? `. Show a part of them, as with .slice(${shown.length}, ${2 * shown.length}).` : "";
  const more = rest > 0 ? [element("li", { class: "more" }, `… ${numberText(rest)} more${how}`)] : [];
  return element("ul", { class: "fields" }, ...items, ...more);
}
