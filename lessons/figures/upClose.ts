import { pad2d, crop, expectOptions, optionKinds, type Known, type Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, svg, type Figure } from "./html.ts";
import type { LayerMaps } from "./layerMaps.ts";
import { drawMaps } from "./drawMaps.ts";
import { planes } from "./rows.ts";

export interface UpCloseOptions {
  /** The map, counted from 1 among all maps of all layers. */
  readonly map: number;
}

const known: Known<UpCloseOptions> = { map: optionKinds.number };

/** A square in a drawing, in points. */
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

/** The place of a map's largest value, the first of equals; undefined if nothing is above 0. */
export function strongest({
  shape: [, width = 1],
  data,
}: Tensor): { row: number; column: number } | undefined {
  let best = 0;
  for (let k = 1; k < data.length; k++) if (data[k]! > data[best]!) best = k;
  return data[best]! > 0 ? { row: Math.floor(best / width), column: best % width } : undefined;
}

/**
 * One map large, the picture `[3, H, W]` with a frame around all that its strongest value depends on, and that piece of the
 * picture.
 *
 *     upClose(written, picture, { map: 17 })
 *
 * Throws if there is no such map.
 */
export function upClose(written: readonly LayerMaps[], picture: Tensor, options: UpCloseOptions): Figure {
  expectOptions("upClose", options, known);
  const { layer, place, map } = mapAt(written, options.map);
  const { name, sees, apart, from } = layer;
  const peak = strongest(map);
  const frame = peak && { row: from + peak.row * apart, column: from + peak.column * apart, size: sees };

  const render = (document: Document) => {
    const large = drawMaps(document, [map], { label: `${name}, map ${place}` });
    const whole = drawPixels(document, picture, { label: "the picture" });
    const at = peak && { ...peak, size: 1 };
    const parts = [
      framed(document, large, { words: `${name}, map ${place}`, shape: map.shape, square: at }),
      framed(document, whole, { words: "where it looked", shape: picture.shape.slice(1), square: frame }),
    ];
    if (frame !== undefined) {
      const seen = drawPixels(document, cutOut(picture, frame), { label: "the piece that it saw" });
      parts.push(framed(document, seen, { words: `what it saw there: ${sees} × ${sees} points` }));
    }
    return html(document, "div", { class: "up-close" }, ...parts);
  };
  return { render };
}

/** The grey of a byte that the network takes as 0, which is what padding is to it. */
const GREY = 127.5;

/** Cuts a square out of a picture; outside it is the grey that stands for 0. */
export function cutOut({ shape, data }: Tensor, { row, column, size }: Square): Tensor {
  const around = pad2d({ shape, data: Float32Array.from(data, (value) => value - GREY) }, size);
  const cut = crop(around, { row: row + size, column: column + size, height: size, width: size });
  return { shape: cut.shape, data: cut.data.map((value) => value + GREY) };
}

interface Framed {
  readonly words: string;
  readonly shape?: readonly number[];
  readonly square?: Square | undefined;
}

function framed(document: Document, drawn: Element, { words, shape = [], square }: Framed): Element {
  const [height, width] = shape;
  const lines =
    square &&
    ["outer", "inner"].map((name) =>
      svg(document, "rect", {
        class: name,
        x: square.column,
        y: square.row,
        width: square.size,
        height: square.size,
        fill: "none",
        "vector-effect": "non-scaling-stroke",
      }),
    );
  const over = lines && svg(document, "svg", { viewBox: `0 0 ${width} ${height}` }, ...lines);
  const box = html(document, "div", { class: "framed" }, drawn, over);
  return html(document, "figure", {}, html(document, "figcaption", {}, words), box);
}
