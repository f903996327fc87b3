import { cut } from "../serialise/cut.ts";
import type { TreeElement } from "../tree.ts";
import { token } from "./element.ts";
import { functionText } from "./functionText.ts";
import { numberText } from "./numberText.ts";

/** The most characters of a string inside something else, and of a symbol's description. */
const longest = 120;

const symbolText = Symbol.prototype.toString;

/** A value without parts, as a word inside something else; undefined for objects. */
export function primitive(value: unknown): TreeElement | undefined {
  switch (typeof value) {
    case "number":
    case "bigint":
      return token("number", typeof value === "bigint" ? `${numberText(value)}n` : numberText(value));
    case "string":
      return token("string", quoted(value));
    case "boolean":
    case "undefined":
      return token("word", String(value));
    case "symbol":
      return token("word", cut(symbolText.call(value), longest));
    case "function":
      return token("function", functionText(value));
    case "object":
      return value === null ? token("word", "null") : undefined;
  }
}

function quoted(text: string): string {
  return text.length <= longest
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, longest)).slice(0, -1)}…"`;
}
