import { crop, expectOptions, optionKinds, pad2d, type Known, type Tensor } from "engine";
import { drawMaps, paintMaps } from "./drawMaps.ts";
import { drawPixels } from "./drawPixels.ts";
import { html, svg, type Figure } from "./html.ts";
import type { LayerMaps } from "./layerMaps.ts";
import { mapBytes } from "./mapPyramid.ts";
import { inputPicture } from "./networkInput.ts";
import { planes } from "./rows.ts";
import type { Words } from "./words.ts";

export interface UpCloseOptions {
  /** The map, counted from 1 among all maps of all layers. */
  readonly map: number;
}

const known: Known<UpCloseOptions> = { map: optionKinds.number };

/** A square of a picture, in pixels. */
export interface Square {
  readonly row: number;
  readonly column: number;
  readonly size: number;
}

/** One map among all that a network wrote. */
export interface FoundMap {
  readonly layer: LayerMaps;
  /** Its place in its layer, counted from 1. */
  readonly place: number;
  readonly map: Tensor;
}

/**
 * One map large; the network's input `[3, H, W]` with a frame around all that its strongest value depends on; and that piece
 * of the input.
 *
 *     upClose(written, input, { map: 17 })
 *
 * Throws if there is no such map.
 */
export function upClose(written: readonly LayerMaps[], input: Tensor, options: UpCloseOptions): Figure {
  expectOptions("upClose", options, known);
  const { layer, place, map } = mapAt(written, options.map);
  const { name, sees, apart, from } = layer;
  const peak = strongest(map);
  const frame = peak && { row: from + peak.row * apart, column: from + peak.column * apart, size: sees };

  const render = (document: Document) => {
    const large = drawMaps(document, paintMaps([map]), `${name}, map ${place}`);
    const whole = drawPixels(document, inputPicture(input), { label: "the picture" });
    const at = peak && { ...peak, size: 1 };
    const parts = [
      drawPart(document, `${name}, map ${place}`, large, { shape: map.shape, square: at }),
      drawPart(document, "where it looked", whole, { shape: input.shape.slice(1), square: frame }),
    ];
    if (frame !== undefined) {
      const seen = drawPixels(document, inputPicture(cutOut(input, frame)), { label: "that piece" });
      parts.push(drawPart(document, "what it saw", seen));
    }
    return html(document, "div", { class: "up-close" }, ...parts);
  };
  const told = { layer: name, map: place, values: map.data.length, "sees, pixels": sees };
  const where = frame ? { "first row": frame.row, "first column": frame.column } : {};
  return { render, data: [{ rows: [{ ...told, ...where }] }] };
}

/**
 * Finds a map by its place among all, counted from 1.
 *
 * Throws if there is none.
 */
export function mapAt(written: readonly LayerMaps[], number: number): FoundMap {
  let before = 0;
  for (const layer of written) {
    const count = layer.maps.shape[0]!;
    const place = number - before;
    if (place <= count) return { layer, place, map: planes(layer.maps)[place - 1]! };
    before += count;
  }
  throw new RangeError(`invalid map ${number}: there are ${before}`);
}

/** Says which map stands at a place among all, what it weighs, and how much of the picture its strongest value saw. */
export function aboutMap(written: readonly LayerMaps[], number: number): Words {
  const { layer, place, map } = mapAt(written, number);
  const { name, maps, sees } = layer;
  const told = `${name}, map ${place} of ${maps.shape[0]}: ${map.shape.join(" × ")} values, `;
  const saw = strongest(map)
    ? `. Its strongest value saw ${sees} × ${sees} pixels.`
    : ". Nothing in the picture excited it.";
  return [told, mapBytes(map), saw];
}

/** The place of a map's largest value, the first of equals; undefined if nothing is above 0. */
export function strongest({
  shape: [, width = 1],
  data,
}: Tensor): { row: number; column: number } | undefined {
  let best = 0;
  for (let k = 1; k < data.length; k++) if (data[k]! > data[best]!) best = k;
  return data[best]! > 0 ? { row: Math.floor(best / width), column: best % width } : undefined;
}

/** Cuts a square out of a picture, with zeros where it reaches past the edge, as the network pads. */
export function cutOut(input: Tensor, { row, column, size }: Square): Tensor {
  return crop(pad2d(input, size), { row: row + size, column: column + size, height: size, width: size });
}

/** Draws a picture under its name, with a frame over a square of it. */
function drawPart(
  document: Document,
  name: string,
  drawn: Element,
  { shape = [], square }: { readonly shape?: readonly number[]; readonly square?: Square | undefined } = {},
): Element {
  const over = square && drawFrame(document, shape, square);
  const box = html(document, "div", { class: "framed" }, drawn, over);
  return html(document, "figure", {}, html(document, "figcaption", {}, name), box);
}

function drawFrame(document: Document, [height, width]: readonly number[], square: Square): Element {
  const { row: y, column: x, size } = square;
  const lines = ["outer", "inner"].map((name) =>
    svg(document, "rect", { class: name, x, y, width: size, height: size, fill: "none" }),
  );
  return svg(document, "svg", { viewBox: `0 0 ${width} ${height}` }, ...lines);
}
