import type { ByteCount } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { numberText } from "./numberText.ts";

/** Words with numbers and byte counts among them, or one of these alone. */
export type Words = Word | readonly Word[];
type Word = string | number | ByteCount;

/** Draws words as nodes; byte counts follow the reader's unit. */
export function drawWords(document: Document, words: Words): readonly (string | Element)[] {
  const each = (word: Word) =>
    typeof word === "object" ? drawBytes(document, word) : typeof word === "number" ? numberText(word) : word;
  return isList(words) ? words.map(each) : [each(words)];
}

function isList(words: Words): words is readonly Word[] {
  return Array.isArray(words);
}
