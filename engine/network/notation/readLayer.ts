import type { Layer, Shape } from "../../layers/layer.ts";
import { explainUnsupported } from "./explainUnsupported.ts";
import { nearest } from "../../nearest.ts";
import { optionsOf } from "./optionsOf.ts";
import { expectNoCall } from "./expectNoCall.ts";
import { words, type LayerWord } from "./words.ts";

/** A word that ends a layer's name: a number, or the name of an option. */
const option = /^([-.\d]|no$|in$|stride$|pad$|padding$|dilation$|groups$|ceil$|without$)/;

/** One layer from its text, on maps or numbers of the given shape. Throws at what it does not know. */
export function readLayer(
  text: string,
  shape: Shape,
): { readonly word: LayerWord; readonly make: () => Layer } {
  expectNoCall(text, shape);
  const tokens = text
    .toLowerCase()
    .replace(/\bin-?place\b/g, "in place")
    .split(/\s+/);
  const end = tokens.findIndex((token) => option.test(token));
  const word = wordOf(tokens.slice(0, end === -1 ? tokens.length : end).join(" "));
  const options = optionsOf(end === -1 ? [] : tokens.slice(end), word);
  return { word, make: () => word.make(options, shape) };
}

function wordOf(name: string): LayerWord {
  if (name === "")
    throw new RangeError(`a layer's word comes first; write, for example, ${words[0].example}`);
  const called = nameOf(name);
  const word = words.find(({ names }) => names.includes(called));
  if (word !== undefined) return word;
  const what = explainUnsupported(called);
  if (what !== undefined) throw new RangeError(`${name} is not among the layers here: it ${what}`);
  const meant = nearest(
    called,
    words.flatMap(({ names }) => names),
  );
  const near = words.find(({ names }) => names.includes(meant ?? ""));
  const remedy =
    near === undefined ? `there are ${words.map(spelt).join(", ")}` : `did you mean ${spelt(near)}?`;
  throw new RangeError(`unknown layer "${name}"; ${remedy}`);
}

/** A layer's name without what does not tell layers apart: spaces, dashes, a module before it. */
function nameOf(name: string): string {
  return name.replace(/^(?:\w+\.)+/, "").replace(/[\s_-]/g, "");
}

/** The layer's words without the number behind them. */
const spelt = ({ example }: LayerWord): string => example.replace(/ [\d.]+$/, "");
