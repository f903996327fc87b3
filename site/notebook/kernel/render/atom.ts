import { cut } from "../serialise/cut.ts";
import type { TreeElement } from "../tree.ts";
import { attempt } from "./attempt.ts";
import { askKinds } from "../installedFeatures.ts";
import { token } from "./element.ts";
import { className, field } from "./field.ts";
import { primitive } from "./primitive.ts";
import { TinyNode } from "../document/tinyNode.ts";

const dateText = Date.prototype.toISOString;
const dateTime = Date.prototype.getTime;
const regexText = RegExp.prototype.toString;

/**
 * A value that fits in a word: primitives, dates, regular expressions, errors, promises, nodes, and the kinds for which
 * features have a word.
 */
export function atom(value: unknown): TreeElement | undefined {
  const simple = primitive(value);
  if (simple) return simple;
  const object = value as object;
  if (TinyNode.is(object)) return token("node", `<${object.nodeName.toLowerCase()}>`);
  return (
    askKinds(({ word }) => word?.(object)) ??
    date(object) ??
    regex(object) ??
    error(object) ??
    promise(object)
  );
}

function date(value: object): TreeElement | undefined {
  const time = attempt(() => dateTime.call(value as Date), undefined);
  if (time === undefined) return undefined;
  return token("date", Number.isNaN(time) ? "Invalid Date" : dateText.call(value as Date));
}

function regex(value: object): TreeElement | undefined {
  if (!attempt(() => value instanceof RegExp, false)) return undefined;
  return token(
    "regex",
    attempt(() => String(regexText.call(value)).slice(0, 200), "RegExp"),
  );
}

function error(value: object): TreeElement | undefined {
  if (!attempt(() => value instanceof Error, false)) return undefined;
  const name = field(value, "name");
  const message = field(value, "message");
  const said = typeof message === "string" && message !== "" ? `: ${message.slice(0, 1000)}` : "";
  return token("error", `${typeof name === "string" ? cut(name, 100) : className(value) || "Error"}${said}`);
}

function promise(value: object): TreeElement | undefined {
  return attempt(() => value instanceof Promise, false) ? token("word", "Promise") : undefined;
}
