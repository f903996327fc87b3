import { svg } from "./html.ts";

export type Colour = readonly [red: number, green: number, blue: number];

export interface Swatches {
  readonly label: string;
  readonly size: number;
  readonly colours: readonly Colour[];
  /** The numbers in the squares, if there are any. */
  readonly numbers?: readonly number[];
}

const SIDE = 28;

/** Draws squares of colour, `size` in a row, with a number in each. */
export function drawSwatches(document: Document, { label, size, colours, numbers }: Swatches): Element {
  const squares = colours.flatMap((colour, k) => {
    const [x, y] = [(k % size) * SIDE, Math.floor(k / size) * SIDE];
    const fill = `rgb(${colour.join(", ")})`;
    const square = svg(document, "rect", {
      x,
      y,
      width: SIDE,
      height: SIDE,
      fill,
      stroke: numbers === undefined ? fill : "var(--paper)",
      "stroke-width": 0.5,
    });
    if (numbers === undefined) return [square];
    const place = {
      x: x + SIDE / 2,
      y: y + SIDE / 2,
      dy: "0.35em",
      "text-anchor": "middle",
      "font-size": 11.5,
    };
    return [square, svg(document, "text", { ...place, fill: isLight(colour) ? "#000" : "#fff" }, numbers[k])];
  });
  const spoken = numbers === undefined ? "" : `: ${numbers.join(" ")}`;
  const viewBox = `0 0 ${size * SIDE} ${Math.ceil(colours.length / size) * SIDE}`;
  const attributes = { class: "number-grid", viewBox, width: `${size * 1.55}rem`, role: "img" };
  return svg(document, "svg", { ...attributes, "aria-label": `${label}${spoken}` }, ...squares);
}

/** Whether black is easier to read on a colour than white (relative luminance, WCAG 2.2). */
function isLight(colour: Colour): boolean {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
