import type { Tree } from "../tree.ts";
import { atom } from "./atom.ts";
import { token } from "./element.ts";
import { numberText } from "./numberText.ts";
import { composite, type ValuePart } from "./composite.ts";
import { asTensor, shapeText } from "./renderTensor.ts";

export interface Preview {
  readonly trees: readonly Tree[];
  /** Whether it says everything that there is to say. */
  readonly complete: boolean;
}

/** The number of characters that a line holds, about. */
const room = 72;

/** A value on one line, as a console shows it: `{name: "conv1", kernel: Array(2), …}`. */
export function preview(value: unknown): Preview {
  const single = atom(value);
  if (single) return { trees: [single], complete: true };
  const { name, brackets, count, parts } = composite(value as object);
  const trees: Tree[] = [`${name}${name === "" ? "" : " "}${brackets[0]}`];
  let used = 0;
  let shown = 0;
  let complete = true;
  for (const part of parts(room)) {
    const [key, inner] = [keyTrees(part, brackets === "[]"), previewPart(part)];
    used += length(key) + length(inner.trees) + 2;
    if (used > room && shown > 0) break;
    complete &&= inner.complete;
    trees.push(shown === 0 ? "" : ", ", ...key, ...inner.trees);
    shown++;
  }
  if (shown < count) trees.push(`${shown === 0 ? "" : ", "}… ${numberText(count - shown)} more`);
  return { trees: [...trees, brackets[1]], complete: complete && shown === count };
}

/** The words before a part: none in a list, the name in a record, the value and an arrow in a map. */
export function keyTrees({ key }: ValuePart, listed: boolean): Tree[] {
  if (key === undefined || (listed && typeof key === "string")) return [];
  return typeof key === "string"
    ? [token("key", key.slice(0, 60)), ": "]
    : [...previewPart({ value: key.of }).trees, " → "];
}

/** A part of a line; one with parts of its own is only named. */
export function previewPart({ value, missing }: ValuePart): Preview {
  if (missing !== undefined) return { trees: [token("word", `(${missing})`)], complete: true };
  const single = atom(value);
  if (single) return { trees: [single], complete: true };
  const tensor = asTensor(value);
  if (tensor) return { trees: [`Tensor ${shapeText(tensor.shape)}`], complete: false };
  const { name, brackets, count } = composite(value as object);
  if (count === 0) return { trees: [`${name}${name === "" ? "" : " "}${brackets}`], complete: true };
  return { trees: [name || (brackets === "[]" ? `Array(${numberText(count)})` : "{…}")], complete: false };
}

function length(trees: readonly Tree[]): number {
  return trees.reduce<number>(
    (sum, tree) => sum + (typeof tree === "string" ? tree.length : length(tree.children)),
    0,
  );
}
