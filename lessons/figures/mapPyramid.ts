import { bytes, expectOptions, optionKinds, type ByteCount, type Known } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, svg, type Figure } from "./html.ts";
import type { LayerMaps } from "./layerMaps.ts";
import { drawMaps } from "./drawMaps.ts";
import { planes } from "./rows.ts";

export interface MapPyramidOptions {
  /** The input that a map sets to its place among all maps, counted from 1. */
  readonly input?: string;
}

const known: Known<MapPyramidOptions> = { input: optionKinds.text };

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
  const { input = "map" } = options;
  const widest = written[0]!.maps.shape[2]!;
  const render = (document: Document) => {
    let before = 0;
    const rows = written.map(({ name, maps }) => {
      const { shape } = maps;
      const [count, height, width] = shape as [number, number, number];
      const memory = drawBytes(document, mapBytes(maps));
      const heading = html(document, "p", { class: "name" }, ...title(document, name, shape), memory);
      const each = Math.min(count, MOST, LARGE * Math.floor(widest / width));
      const sheets = planes(maps).flatMap((_, k, all) => (k % each === 0 ? [all.slice(k, k + each)] : []));
      const drawn = sheets.map((sheet, k) => {
        const first = before + k * each + 1;
        const label = `${name}, maps ${k * each + 1} to ${k * each + sheet.length}`;
        const gap = gapFor(width);
        const size = { width: sheet.length * (width + gap), height };
        const canvas = drawMaps(document, sheet, { label, gap });
        const places = Array.from(sheet, (_, at) =>
          svg(document, "rect", {
            [`data-set-${input}`]: first + at,
            x: at * (width + gap),
            width,
            height,
          }),
        );
        const over = svg(
          document,
          "svg",
          { viewBox: `0 0 ${size.width} ${height}`, "aria-label": label, "data-hover": "" },
          ...places,
        );
        const style = `width: ${Math.round((1e4 * size.width) / FULL) / 100}%`;
        return html(document, "div", { class: "sheet", style }, canvas, over);
      });
      before += count;
      return html(
        document,
        "div",
        { class: "row" },
        heading,
        html(document, "div", { class: "sheets" }, ...drawn),
      );
    });
    return html(document, "div", { class: "pyramid" }, ...rows);
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

/** The bytes of a layer's maps in FP32. */
export function mapBytes({ shape, data }: LayerMaps["maps"]): ByteCount {
  return bytes(4 * data.length, `${shape.join(" × ")} values × 4 B`);
}

/** Pixels of paper between maps: less between small ones. */
const gapFor = (width: number): number => Math.max(1, Math.floor(width / 28));

function title(
  document: Document,
  name: string,
  [count, height, width]: readonly number[],
): (Element | string)[] {
  return [html(document, "b", {}, name), ` ${count} maps of ${height} × ${width}: `];
}
