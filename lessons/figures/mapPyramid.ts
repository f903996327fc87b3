import { bytes, expectOptions, optionKinds, type ByteCount, type Known, type Tensor } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { drawMaps, paintMaps, type Painted } from "./drawMaps.ts";
import { html, svg, type Figure } from "./html.ts";
import type { LayerMaps } from "./layerMaps.ts";
import { planes } from "./rows.ts";

export interface MapPyramidOptions {
  /** The input that a map sets to its place among all maps, counted from 1. */
  readonly input?: string;
  /** A figure that stays in sight beside the maps. */
  readonly beside?: Figure;
}

const known: Known<MapPyramidOptions> = { input: optionKinds.text, beside: optionKinds.record };

/** A sheet is as wide as this many maps of the first layer, and has this many maps at most. */
const [LARGE, MOST] = [4, 32];
/** The pixels of the widest sheet at the network's usual input, which fills its half of the figure. */
const FULL = 480;

/**
 * Every map of every layer, to scale: a row a layer, with its shape and its bytes.
 *
 *     mapPyramid(await layerMaps(network, input, progress), { input: "map" })
 *
 * Each map is inked to its own 99.7th percentile.
 */
export function mapPyramid(written: readonly LayerMaps[], options: MapPyramidOptions = {}): Figure {
  expectOptions("mapPyramid", options, known);
  const { input = "map", beside } = options;
  const widest = written[0]!.maps.shape[2]!;
  const render = (document: Document) => {
    let first = 1;
    const rows = written.map((layer) => {
      const { name, maps } = layer;
      const [count, height, width] = maps.shape as [number, number, number];
      const words = [html(document, "b", {}, name), ` ${count} maps of ${height} × ${width}: `];
      const heading = html(document, "p", { class: "name" }, ...words, drawBytes(document, mapBytes(maps)));
      const drawn = sheetsOf(layer, widest).map((sheet) => {
        const start = first;
        first += sheet.count;
        return drawSheet(document, sheet, { name, input, first: start, width });
      });
      const sheets = html(document, "div", { class: "sheets" }, ...drawn);
      return html(document, "div", { class: "row" }, heading, sheets);
    });
    const pyramid = html(document, "div", { class: "pyramid" }, ...rows);
    if (beside === undefined) return pyramid;
    return html(document, "div", { class: "with-close-up" }, pyramid, beside.render(document));
  };
  const rows = written.map(({ name, maps }) => ({
    layer: name,
    maps: maps.shape[0]!,
    side: maps.shape[2]!,
    values: maps.data.length,
    memory: mapBytes(maps),
  }));
  return { render, data: [{ rows, part: "layer" }] };
}

/** The bytes of maps in FP32. */
export function mapBytes({ shape, data }: Tensor): ByteCount {
  return bytes(4 * data.length, `${shape.join(" × ")} values × 4 B`);
}

interface Sheet {
  readonly painted: Painted;
  /** Its first map's place in the layer, counted from 1. */
  readonly place: number;
  readonly count: number;
  readonly gap: number;
}

const painted = new WeakMap<LayerMaps, readonly Sheet[]>();

/** A layer's maps as sheets; they are painted once, for the figure is drawn again whenever the reader points elsewhere. */
function sheetsOf(layer: LayerMaps, widest: number): readonly Sheet[] {
  const before = painted.get(layer);
  if (before !== undefined) return before;
  const maps = planes(layer.maps);
  const width = layer.maps.shape[2]!;
  const each = Math.min(maps.length, MOST, LARGE * Math.floor(widest / width));
  // Less paper between small maps.
  const gap = Math.max(1, Math.floor(width / 28));
  const sheets = Array.from({ length: Math.ceil(maps.length / each) }, (_, k) => {
    const some = maps.slice(k * each, (k + 1) * each);
    return { painted: paintMaps(some, gap), place: k * each + 1, count: some.length, gap };
  });
  painted.set(layer, sheets);
  return sheets;
}

function drawSheet(
  document: Document,
  { painted, place, count, gap }: Sheet,
  at: { readonly name: string; readonly input: string; readonly first: number; readonly width: number },
): Element {
  const label = `${at.name}, maps ${place} to ${place + count - 1}`;
  const { height } = painted;
  const places = Array.from({ length: count }, (_, k) => {
    const sets = { [`data-set-${at.input}`]: at.first + k };
    return svg(document, "rect", { ...sets, x: k * (at.width + gap), width: at.width, height });
  });
  const attributes = { viewBox: `0 0 ${painted.width} ${height}`, "aria-label": label, "data-hover": "" };
  const over = svg(document, "svg", attributes, ...places);
  const style = `--part: ${Math.round((1e4 * painted.width) / FULL) / 100}`;
  return html(document, "div", { class: "sheet", style }, drawMaps(document, painted, label), over);
}
