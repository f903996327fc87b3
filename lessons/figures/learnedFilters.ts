import { conv2d, relu, type Tensor } from "engine";
import { html, type Figure } from "./html.ts";
import { drawMaps, paintMaps } from "./drawMaps.ts";
import { networkInput } from "./networkInput.ts";
import { planes } from "./rows.ts";
import { drawSwatches, type Colour } from "./swatches.ts";
import type { TrainedNetwork } from "./trainedNetwork.ts";

/**
 * The first filters of a trained network as colours, each above what it finds in a picture `[3, H, W]`.
 *
 *     learnedFilters(trainedNetwork(firstFilters), photo)
 *
 * A filter's weights are a colour at each place: middle grey is 0, and its largest magnitude is full or no colour at all.
 * A key says so.
 */
export function learnedFilters({ layers: [first] }: TrainedNetwork, picture: Tensor): Figure {
  const { weight, bias } = first!;
  const [count, channels, side] = weight.shape as [number, number, number];
  const found = planes(relu(conv2d(networkInput(picture), weight, { bias, padding: 1 })));
  const size = weight.data.length / count;

  const render = (document: Document) => {
    const items = Array.from({ length: count }, (_, k) => {
      const weights = weight.data.subarray(k * size, (k + 1) * size);
      const label = `filter ${k + 1}, ${channels} × ${side} × ${side}`;
      const swatches = drawSwatches(document, { label, size: side, colours: weightColours(weights) });
      const map = drawMaps(document, paintMaps([found[k]!]), `what filter ${k + 1} finds`);
      return html(document, "div", {}, swatches, map);
    });
    const filters = html(document, "div", { class: "learned-filters" }, ...items);
    return html(document, "div", {}, weightKey(document), filters);
  };
  return { render };
}

const meanings = [
  [-1, "dark: a weight below 0"],
  [0, "grey: 0"],
  [1, "bright: above 0"],
] as const;

/** Draws the key to the colours of weights. */
function weightKey(document: Document): Element {
  const entries = meanings.map(([weight, words]) => {
    const shade = shadeOf(weight, 1);
    const style = `--tone: rgb(${shade} ${shade} ${shade})`;
    return html(document, "li", {}, html(document, "i", { class: "swatch", style }), words);
  });
  return html(document, "ul", { class: "key weight-key", role: "list" }, ...entries);
}

/** Weights, channel after channel, as a colour a place: 0 is the middle grey. */
export function weightColours(weights: ArrayLike<number>): Colour[] {
  const all = Array.from(weights);
  const [places, most] = [all.length / 3, Math.max(...all.map(Math.abs)) || 1];
  return Array.from(
    { length: places },
    (_, place) => [0, 1, 2].map((c) => shadeOf(all[c * places + place]!, most)) as unknown as Colour,
  );
}

/** The part of a weight, from −`most` to `most`, in its colour. */
const shadeOf = (weight: number, most: number): number => Math.round(128 + (127 * weight) / most);
