import type { Tree } from "../tree.ts";
import { asTensor, shapeText } from "./tensor.ts";
import { atom } from "./atom.ts";
import type { Context } from "./context.ts";
import { drawing } from "./drawing.ts";
import { jsonText } from "./jsonText.ts";
import { numberText } from "./numberText.ts";
import { preview } from "./preview.ts";
import { settled } from "./settled.ts";

/** A value inside a sentence: what is shown, and the value itself as JSON. */
export interface Inline {
  readonly trees: Tree[];
  readonly value: string;
}

const most = 20;

/** Numbers with their thousands apart, texts as they are, lists with commas; never anything that would close a paragraph. */
export function renderInline(value: unknown, context: Context): Inline {
  return { trees: settled(drawing(value, context, true) ?? words(value)), value: jsonText(value) };
}

function words(value: unknown): Tree[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [numberText(value)];
  const tensor = asTensor(value);
  if (tensor) {
    const { shape, data } = tensor;
    return data.length > most ? [`${shapeText(shape)} tensor`] : words(Array.from(data));
  }
  if (Array.isArray(value)) return listed(value);
  const word = atom(value);
  if (word) return word.tag === "data" ? [word] : [...word.children];
  return [...preview(value).trees];
}

function listed(values: readonly unknown[]): Tree[] {
  const shown = values.slice(0, most).flatMap((value, k) => {
    const inner = Array.isArray(value) ? preview(value).trees : words(value);
    return k === 0 ? inner : [", ", ...inner];
  });
  const rest = values.length - most;
  return rest > 0 ? [...shown, `, … ${numberText(rest)} more`] : shown;
}
