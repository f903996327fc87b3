import { relu, select, tensor, type Tensor } from "engine";
import { captioned, html, type Figure } from "./figure.ts";
import { numberText } from "./numberText.ts";
import { rows } from "./rows.ts";
import { stage } from "./stage.ts";

/**
 * One filter at one place of a colour picture: a sum a channel, and one activation from all of them.
 *
 * `window` and `filter` are `[3, R, S]`: what the filter covers, and its weights.
 *
 *     acrossChannels(crop(photo, { row: 0, column: 0, height: 3, width: 3 }), filter, { bias: 10 })
 */
export function acrossChannels(
  window: Tensor,
  filter: Tensor,
  { bias = 0, caption }: { bias?: number; caption?: string } = {},
): Figure {
  const channels = ["red", "green", "blue"].map((name, c) => {
    const [covered, weights] = [rows(select(window, c)), rows(select(filter, c))];
    const products = covered.flatMap((row, i) => row.map((value, j) => value * weights[i]![j]!));
    return { name, covered, weights, sum: products.reduce((total, product) => total + product, 0) };
  });
  const total = channels.reduce((all, { sum }) => all + sum, bias);
  const render = (document: Document) => {
    const lines = channels.map(({ name, covered, weights, sum }) => {
      const parts = [
        { name: `${name}, covered`, rows: covered },
        { name: "weights", rows: weights, tone: "weights", sign: "×" },
      ] as const;
      return stage(document, parts, `= ${numberText(sum)}`);
    });
    const [first, ...others] = [...channels.map(({ sum }) => sum), bias];
    const terms = [
      numberText(first!),
      ...others.map((term) => `${term < 0 ? "−" : "+"} ${numberText(Math.abs(term))}`),
    ];
    const strong = (value: number) => html(document, "strong", {}, numberText(value));
    const sum = html(document, "span", {}, `${terms.join(" ")} = `, strong(total));
    const cut = html(document, "span", {}, ", after ReLU ", strong(relu(tensor([total])).data[0]!));
    const words = html(document, "p", { class: "written-out" }, "Red, green, blue and bias: ", sum, cut);
    return captioned(document, html(document, "div", { class: "channels" }, ...lines, words), caption);
  };
  return { render };
}
