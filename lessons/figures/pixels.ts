import { crop, select, type Tensor } from "engine";
import { drawPixels } from "./canvas.ts";
import { html, svg, type Figure } from "./figure.ts";
import { drawSwatches, type Colour } from "./swatches.ts";

export interface PixelsOptions {
  readonly row: number;
  readonly column: number;
  readonly size?: number;
}

const channels = ["red", "green", "blue"];

/**
 * A few points of a photograph `[3, H, W]`: where they are, what they look like, and the numbers they are.
 *
 *     pixels(photo, { row: 80, column: 60 })
 *
 * Throws when the window does not lie inside the photograph.
 */
export function pixels(photo: Tensor, { row, column, size = 6 }: PixelsOptions): Figure {
  const patch = crop(photo, { row, column, height: size, width: size });
  const [height, width] = photo.shape.slice(-2) as [number, number];
  const value = (channel: number, k: number) => select(patch, channel).data[k]!;
  const seen = (k: number): Colour => [value(0, k), value(1, k), value(2, k)];
  const alone = (channel: number) => (k: number) =>
    channels.map((_, c) => (c === channel ? value(c, k) : 0)) as [number, number, number];
  const count = Array.from({ length: size * size }, (_, k) => k);

  const render = (document: Document) => {
    const part = (name: string, drawing: Element) =>
      html(
        document,
        "div",
        { class: "part" },
        html(document, "div", {}, html(document, "p", { class: "name" }, name), drawing),
      );
    const frame = { x: column, y: row, width: size, height: size, fill: "none" };
    const where = svg(
      document,
      "svg",
      { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
      svg(document, "rect", { ...frame, stroke: "#000", "stroke-width": 5 }),
      svg(document, "rect", { ...frame, stroke: "#fff", "stroke-width": 2.5 }),
    );
    const words = `the photograph, with a frame around rows ${row} to ${row + size - 1}, columns ${column} to ${column + size - 1}`;
    const whole = html(
      document,
      "div",
      { class: "locator" },
      drawPixels(document, photo, { label: words }),
      where,
    );
    const grids = channels.map((name, c) => {
      const numbers = count.map((k) => value(c, k));
      return part(
        `${name} channel`,
        drawSwatches(document, { label: name, size, colours: count.map(alone(c)), numbers }),
      );
    });
    const look = drawSwatches(document, { label: "as seen", size, colours: count.map(seen) });
    const stage = html(document, "div", { class: "pixels" }, part("the frame, enlarged", look), ...grids);
    return html(document, "div", { class: "patch" }, whole, stage);
  };
  return { render };
}
