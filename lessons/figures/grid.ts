import { largestOf, smallestOf } from "./largestOf.ts";
import { drawHatch } from "./drawHatch.ts";
import { svg } from "./html.ts";
import { numberText } from "./numberText.ts";

/** The side of one field in the drawing's own units; the page shows it two rem wide. */
const SIDE = 36;
const REM = 2 / SIDE;
/** The times that it is wider where a number needs the smallest digits. */
const WIDER = 1.25;
/** The distance between a ring of zeros and the picture. */
const APART = 6;
/** The sizes of digits: up to three, four, or more in a field. */
const LARGE = 15;
const SMALL = 12;
const SMALLEST = 11;
/** The room for the outlines at the edge. */
const EDGE = 2;

export type Rows = readonly (readonly (number | undefined)[])[];
export type Tone = "weights" | "activations" | "gradients";

export interface Square {
  readonly row: number;
  readonly column: number;
  readonly size?: number;
}

export interface Grid {
  /** The numbers row by row; `undefined` is a field that has no number yet. */
  readonly rows: Rows;
  /** The name of the numbers, for readers who hear the drawing. */
  readonly label: string;
  /** The number of rings of zeros around it, which `window` and `mark` count as rows and columns. */
  readonly padding?: number | undefined;
  /** A square to outline as a filter's reach. */
  readonly window?: Square | undefined;
  /** A square to outline as a result. */
  readonly mark?: Square | undefined;
  /** The kind whose colour the numbers have. */
  readonly tone?: Tone | undefined;
  /** Whether a larger number has a stronger tone. */
  readonly shade?: boolean | undefined;
  /** The input that a field sets. */
  readonly input?: string | undefined;
  /** The value to which a field sets it, or `undefined` for none; by default its place, counted row by row. */
  readonly sets?: ((row: number, column: number) => number | undefined) | undefined;
  /** The fields that matter; the others fade. */
  readonly strong?: ((row: number, column: number) => boolean) | undefined;
  /** The fields that nothing reads; they are hatched. */
  readonly ignored?: ((row: number, column: number) => boolean) | undefined;
  /** Squares to outline as the regions that the grid falls into, one of them as chosen. */
  readonly regions?: readonly (Square & { readonly chosen: boolean })[] | undefined;
}

/** Draws numbers in squares, as one drawing. */
export function drawGrid(document: Document, grid: Grid): Element {
  const { rows, label, padding = 0, input } = grid;
  const [height, width] = [rows.length + 2 * padding, rows[0]!.length + 2 * padding];
  const room = (fields: number) => fields * SIDE + (padding > 0 ? 2 * APART : 0) + 2 * EDGE;
  const place = (k: number, fields: number) =>
    EDGE + k * SIDE + (padding > 0 ? APART * (Number(k >= padding) + Number(k >= fields - padding)) : 0);
  const frame = ({ row, column, size = 1 }: Square) => {
    const [x, y] = [place(column, width), place(row, height)];
    const right = place(column + size - 1, width) + SIDE;
    return { x, y, width: right - x, height: place(row + size - 1, height) + SIDE - y };
  };
  const spoken = rows.map((row) =>
    row.map((value) => (value === undefined ? "–" : numberText(value))).join(" "),
  );
  const isLong = rows.flat().some((value) => value !== undefined && numberText(value).length > 4);
  const fields = Array.from({ length: height * width }, (_, k) => k).flatMap((k) => {
    const [row, column] = [Math.floor(k / width), k % width];
    const value = rows[row - padding]?.[column - padding];
    const ring = padding > 0 && !(row - padding in rows && column - padding in rows[0]!);
    return field(document, grid, { row, column, k, value, ring }, frame({ row, column }));
  });
  return svg(
    document,
    "svg",
    {
      class: "number-grid",
      viewBox: `0 0 ${room(width)} ${room(height)}`,
      width: `${Math.round(room(width) * REM * (isLong ? WIDER : 1) * 100) / 100}rem`,
      // What all fields inherit.
      "stroke-width": 0.75,
      "text-anchor": "middle",
      "font-size": LARGE,
      role: input === undefined ? "img" : "group",
      "aria-label": `${label}: ${spoken.join("; ")}`,
    },
    ...fields,
    ...regionsOf(document, grid, frame),
    grid.window && outline(document, "window", "weights", frame(grid.window)),
    grid.mark && outline(document, "mark", grid.tone ?? "activations", frame(grid.mark)),
  );
}

interface Field {
  readonly row: number;
  readonly column: number;
  readonly k: number;
  readonly value: number | undefined;
  readonly ring: boolean;
}

type Frame = Readonly<Record<"x" | "y" | "width" | "height", number>>;

function field(
  document: Document,
  grid: Grid,
  { row, column, k, value, ring }: Field,
  frame: Frame,
): readonly Element[] {
  const { window, mark, input } = grid;
  const inside = (square: Square | undefined) =>
    square !== undefined && holds(square.row, row, square.size) && holds(square.column, column, square.size);
  const shown = ring ? "0" : value === undefined ? undefined : numberText(value);
  const faded = grid.strong?.(row, column) === false;
  const tone = inside(window) ? "weights" : ring || faded || value === undefined ? undefined : grid.tone;
  const strength =
    inside(mark) || grid.strong ? 0.34 : grid.shade && value !== undefined ? shaded(grid.rows, value) : 0.13;
  const square = svg(document, "rect", {
    ...frame,
    fill: tone === undefined ? "var(--paper)" : `var(--${tone}${grid.shade ? "" : "-text"})`,
    "fill-opacity": tone === undefined ? undefined : strength,
    // A ring of zeros is numbers without paper: they are not of the picture.
    stroke: ring ? "none" : "var(--line-strong)",
  });
  const isIgnored = grid.ignored?.(row, column) === true;
  const hatch = isIgnored ? [drawHatch(document, frame.x, frame.y, SIDE)] : [];
  const letters = shown?.length ?? 0;
  const size = letters > 4 ? SMALLEST : letters > 3 ? SMALL : LARGE;
  const digits = svg(
    document,
    "text",
    {
      x: frame.x + SIDE / 2,
      y: frame.y + SIDE / 2 + 0.35 * size,
      class: inside(mark) ? "marked" : undefined,
      "font-size": size === LARGE ? undefined : size,
      fill: ring || faded || (window !== undefined && !inside(window)) ? "var(--ink-soft)" : "var(--ink)",
      "font-weight": inside(window) || inside(mark) || (grid.strong && !faded) ? 600 : undefined,
    },
    shown,
  );
  const set = grid.sets === undefined ? k : grid.sets(row, column);
  if (input === undefined || set === undefined) return [square, ...hatch, digits];
  const title = svg(document, "title", {}, `row ${row}, column ${column}: ${shown ?? "not computed yet"}`);
  return [
    svg(document, "g", { [`data-set-${input}`]: set, "data-hover": "" }, title, square, ...hatch, digits),
  ];
}

/** The outlines of the regions, the chosen one last, over the others. */
function regionsOf(
  document: Document,
  { regions = [], tone }: Grid,
  frame: (square: Square) => Frame,
): readonly Element[] {
  const ordered = [...regions].sort((a, b) => Number(a.chosen) - Number(b.chosen));
  return ordered.map((region) =>
    svg(document, "rect", {
      class: region.chosen ? "region chosen" : "region",
      ...frame(region),
      fill: "none",
      stroke: region.chosen && tone !== undefined ? `var(--${tone}-text)` : "var(--ink-soft)",
      "stroke-width": region.chosen ? 3 : 1.5,
      "pointer-events": "none",
    }),
  );
}

function outline(document: Document, name: string, tone: Tone, frame: Frame): Element {
  const stroke = { stroke: `var(--${tone}-text)`, "stroke-width": 2.5 };
  return svg(document, "rect", {
    class: name,
    ...frame,
    fill: "none",
    rx: 1,
    ...stroke,
    "pointer-events": "none",
  });
}

function holds(first: number, k: number, size = 1): boolean {
  return k >= first && k < first + size;
}

function shaded(rows: Rows, value: number): number {
  const known = rows.flat().filter((one) => one !== undefined);
  const [low, high] = [smallestOf(known), largestOf(known)];
  return Math.round((0.04 + (0.5 * (value - low)) / (high - low || 1)) * 1000) / 1000;
}
