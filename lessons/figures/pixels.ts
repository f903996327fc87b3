import { expectOptions, optionKinds, type Known } from "engine";
import { crop, type Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, svg, type Figure } from "./html.ts";
import { planes } from "./rows.ts";
import { drawSwatches, type Colour } from "./swatches.ts";

export interface PixelsOptions {
  /** The first row that is shown large, counted from 0. */
  readonly row: number;
  /** The first column that is shown large, counted from 0. */
  readonly column: number;
  /** The number of rows and columns that are shown large. */
  readonly size?: number;
  /** The one channel to show the photograph in, as greys. */
  readonly channel?: string;
  /** The inputs that a place of the photograph sets to the frame's row and column there. */
  readonly inputs?: { readonly row: string; readonly column: string };
}

/** The distance between places that can be pointed at, in points of the photograph. */
const APART = 16;

const channels = ["red", "green", "blue"];

const known: Known<PixelsOptions> = {
  row: optionKinds.number,
  column: optionKinds.number,
  size: optionKinds.number,
  channel: optionKinds.text,
  inputs: optionKinds.record,
};

/**
 * A few points of a photograph `[3, H, W]`: their place in it, their colours, and their numbers.
 *
 *     pixels(photo, { row: 80, column: 60 })
 *
 * Throws if the frame does not lie inside the photograph.
 */
export function pixels(photo: Tensor, options: PixelsOptions): Figure {
  expectOptions("pixels", options, known);
  const { row, column, size = 6, channel = "", inputs = { row: "row", column: "column" } } = options;
  const [red, green, blue] = planes(crop(photo, { row, column, height: size, width: size })).map(
    ({ data }) => data,
  );
  const points = Array.from(red!, (value, k): Colour => [value, green![k]!, blue![k]!]);
  const sheets = channels.map((name, c) => {
    const colours = points.map((point) => point.map((value, other) => (other === c ? value : 0)));
    return {
      label: name,
      size,
      colours: colours as unknown as Colour[],
      numbers: points.map((point) => point[c]!),
    };
  });
  const shown = planes(photo)[channels.indexOf(channel)] ?? photo;
  const place = `rows ${row} to ${row + size - 1}, columns ${column} to ${column + size - 1}`;
  const label = `the photograph${shown === photo ? "" : `, ${channel} alone`}, framed at ${place}`;

  const render = (document: Document) => {
    const found = [
      drawPixels(document, shown, { label }),
      frame(document, photo, { row, column, size }, places(document, photo, { size, inputs })),
    ];
    const parts = [{ label: "the frame, enlarged", size, colours: points }, ...sheets].map((sheet) => {
      const words = html(document, "p", { class: "name" }, sheet.label);
      return html(document, "div", {}, words, drawSwatches(document, sheet));
    });
    const whole = html(document, "div", { class: "locator" }, ...found);
    return html(
      document,
      "div",
      { class: "patch" },
      whole,
      html(document, "div", { class: "sheets" }, ...parts),
    );
  };
  return { render };
}

type Frame = Readonly<Record<"row" | "column" | "size", number>>;

/** Makes fields over the photograph: each sets the frame around its middle, at an even row and column. */
function places(
  document: Document,
  photo: Tensor,
  { size, inputs }: Required<Pick<PixelsOptions, "size" | "inputs">>,
): readonly Element[] {
  const [height = 1, width = 1] = photo.shape.slice(-2);
  const start = (from: number, side: number) =>
    2 * Math.floor(Math.min(from + (APART - size) / 2, side - size) / 2);
  const along = (side: number) => Array.from({ length: Math.ceil(side / APART) }, (_, k) => k * APART);
  return along(height).flatMap((y) =>
    along(width).map((x) => {
      const [row, column] = [start(y, height), start(x, width)];
      const sets = { [`data-set-${inputs.row}`]: row, [`data-set-${inputs.column}`]: column };
      return svg(document, "rect", { ...sets, x, y, width: APART, height: APART });
    }),
  );
}

function frame(
  document: Document,
  photo: Tensor,
  { row, column, size }: Frame,
  places: readonly Element[],
): Element {
  const [height, width] = photo.shape.slice(-2);
  const square = { x: column - 1, y: row - 1, width: size + 2, height: size + 2, fill: "none" };
  const line = (stroke: string, thickness: number) =>
    svg(document, "rect", { ...square, stroke, "stroke-width": thickness });
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    role: "group",
    "aria-label": "Where the frame stands",
  };
  const fields = svg(document, "g", { class: "places" }, ...places);
  return svg(document, "svg", attributes, line("#000", 4), line("#fff", 1.75), fields);
}
