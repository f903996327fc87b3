import type { Layer, Shape } from "../../layers/layer.ts";
import { nearest } from "./nearest.ts";
import { optionsOf } from "./options.ts";
import { words, type Written } from "./words.ts";

/** A word that ends a layer's name: a number, or the name of an option. */
const option = /^([-.\d]|no$|in$|stride$|pad$|padding$|dilation$|groups$|ceil$|without$)/;

/** One layer from its text, on maps or numbers of the given shape. Throws at what it does not know. */
export function writtenLayer(
  text: string,
  shape: Shape,
): { readonly word: Written; readonly make: () => Layer } {
  const tokens = text.toLowerCase().split(/\s+/);
  const end = tokens.findIndex((token) => option.test(token));
  const word = wordOf(tokens.slice(0, end === -1 ? tokens.length : end).join(" "));
  const options = optionsOf(end === -1 ? [] : tokens.slice(end), word);
  return { word, make: () => word.make(options, shape) };
}

function wordOf(name: string): Written {
  if (name === "")
    throw new RangeError(`a layer's word comes first; write, for example, ${words[0].example}`);
  const called = name.replaceAll(" ", "");
  const word = words.find(({ names }) => names.includes(called));
  if (word !== undefined) return word;
  const all = words.flatMap(({ names }) => names);
  const meant = nearest(called, all);
  const near = words.find(({ names }) => names.includes(meant ?? ""));
  const remedy =
    near === undefined ? `there are ${words.map(spelt).join(", ")}` : `did you mean ${spelt(near)}?`;
  throw new RangeError(`unknown layer "${name}"; ${remedy}`);
}

/** The layer's words without the number behind them. */
const spelt = ({ example }: Written): string => example.replace(/ [\d.]+$/, "");
