import type { Tree } from "../tree.ts";
import { asTensor, shapeText } from "./renderTensor.ts";
import { isArray } from "./attempt.ts";
import { atom } from "./atom.ts";
import type { Context } from "./context.ts";
import { drawing } from "./drawing.ts";
import { jsonText } from "./jsonText.ts";
import { numberText } from "./numberText.ts";
import { composite, type ValuePart } from "./composite.ts";
import { preview } from "./preview.ts";
import { mergeTexts } from "./mergeTexts.ts";

/** A value inside a sentence: its trees, and the value itself as JSON. */
export interface Inline {
  readonly trees: Tree[];
  readonly value: string;
}

const most = 20;
const longest = 10_000;

/**
 * Renders a value in a sentence: numbers with their thousands apart, texts as they are, lists with commas; never
 * anything that would close a paragraph.
 */
export function renderInline(value: unknown, context: Context): Inline {
  return { trees: mergeTexts(drawing(value, context, true) ?? words(value)), value: jsonText(value) };
}

function words(value: unknown): Tree[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value.length > longest ? `${value.slice(0, longest)}…` : value];
  if (typeof value === "number" || typeof value === "bigint") return [numberText(value)];
  const tensor = asTensor(value);
  if (tensor) {
    const { shape, data } = tensor;
    return data.length > most ? [`${shapeText(shape)} tensor`] : words(Array.from(data));
  }
  if (isArray(value)) return listed(value);
  const word = atom(value);
  if (word) return word.tag === "data" ? [word] : [...word.children];
  return [...preview(value).trees];
}

function listed(values: object): Tree[] {
  const { count, parts } = composite(values);
  const shown = parts(most).flatMap((part, k) => {
    const inner = part.missing === undefined && !isArray(part.value) ? words(part.value) : lineOf(part);
    return k === 0 ? inner : [", ", ...inner];
  });
  return count > most ? [...shown, `, … ${numberText(count - most)} more`] : shown;
}

function lineOf(part: ValuePart): readonly Tree[] {
  return part.missing === undefined ? preview(part.value).trees : [`(${part.missing})`];
}
