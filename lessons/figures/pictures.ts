import { expectOptions, optionKinds, type Known } from "engine";
import type { Tensor } from "engine";
import { drawPixels, farFromGrey, type Zero } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { planes } from "./rows.ts";

export interface PicturesOptions {
  /** Maps in which 0 is the middle grey; in the others it is black, and 255 white. */
  readonly signed?: readonly string[];
  /** The name of all channels together, shown first and in colour. */
  readonly whole?: string;
}

const known: Known<PicturesOptions> = { signed: optionKinds.list, whole: optionKinds.text };

/**
 * Channels or maps `[C, H, W]` side by side, each under its name with its least and largest number.
 *
 *     pictures(maps, ["blur", "edges"], { signed: ["edges"] })
 *
 * Throws if names and maps differ in number.
 */
export function pictures(maps: Tensor, names: readonly string[], options: PicturesOptions = {}): Figure {
  expectOptions("pictures", options, known);
  const { signed = [], whole } = options;
  const each = planes(maps);
  if (each.length !== names.length)
    throw new RangeError(
      `invalid names: expected ${each.length} for [${maps.shape.join(", ")}], got ${names.length}`,
    );
  const shown = names.map((name, k) => {
    const zero: Zero = signed.includes(name) ? "grey" : "black";
    const found = extent(each[k]!.data);
    const label = `${name}: ${found}; ${scale(each[k]!.data, zero)}`;
    return { name, tensor: each[k]!, zero, label, words: zero === "grey" ? `${found}, grey is 0` : found };
  });
  if (whole !== undefined)
    shown.unshift({
      name: whole,
      tensor: maps,
      zero: "black",
      label: `${whole}: all channels`,
      words: "all channels",
    });
  const render = (document: Document) => {
    const items = shown.map(({ name, tensor, zero, label, words }) => {
      const title = html(document, "strong", {}, name);
      const picture = drawPixels(document, tensor, { label, zero });
      return html(document, "figure", {}, picture, html(document, "figcaption", {}, title, " ", words));
    });
    return html(document, "div", { class: "pictures" }, ...items);
  };
  return { render };
}

/** The numbers that are black and white; those beyond them are, too. */
function scale(data: ArrayLike<number>, zero: Zero): string {
  if (zero === "black") return "black is 0, white 255";
  const far = numberText(farFromGrey(data), 0);
  return `black is −${far}, grey 0, white ${far}`;
}

function extent(data: ArrayLike<number>): string {
  let [low, high] = [Infinity, -Infinity];
  for (let k = 0; k < data.length; k++) [low, high] = [Math.min(low, data[k]!), Math.max(high, data[k]!)];
  return `${numberText(low, 0)} to ${numberText(high, 0)}`;
}
