import type { Tensor } from "engine";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { planes, rows } from "./rows.ts";
import { drawGridRow } from "./drawGridRow.ts";

/**
 * One filter at one place of a colour picture: a sum in each channel, and one activation from all of them.
 *
 * `window` is `[3, R, S]`, the numbers that the filter covers; `filter` is `[3, R, S]` or `[1, 3, R, S]`, its weights.
 *
 *     acrossChannels(crop(photo, { row: 0, column: 0, height: 3, width: 3 }), filter)
 */
export function acrossChannels(window: Tensor, filter: Tensor): Figure {
  const [covers, slices] = [planes(window), planes(filter)];
  const channels = ["red", "green", "blue"].map((name, c) => {
    const [covered, weights] = [rows(covers[c]!), rows(slices[c]!)];
    const products = covered.flatMap((row, i) => row.map((value, j) => value * weights[i]![j]!));
    return { name, covered, weights, sum: products.reduce((total, product) => total + product, 0) };
  });
  const total = channels.reduce((all, { sum }) => all + sum, 0);
  const [first, ...others] = channels.map(({ sum }) => sum);
  const terms = others.map((sum) => `${sum < 0 ? "−" : "+"} ${numberText(Math.abs(sum))}`);

  const render = (document: Document) => {
    const lines = channels.map(({ name, covered, weights, sum }) => {
      const filtered = { name: "weights", rows: weights, tone: "weights", sign: "×" } as const;
      return drawGridRow(document, [{ name, rows: covered }, filtered], `= ${numberText(sum)}`);
    });
    const strong = html(document, "strong", {}, numberText(total));
    const sum = html(document, "span", {}, [numberText(first!), ...terms].join(" "), " = ", strong);
    const words = html(document, "p", { class: "written-out" }, "together ", sum);
    return html(document, "div", { class: "channels" }, ...lines, words);
  };
  return { render };
}
