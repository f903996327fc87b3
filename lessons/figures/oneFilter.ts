import { group, type Network, type Step } from "engine";
import { html, type Figure } from "./html.ts";

/** About how many times as wide as high a filter is drawn. */
const FORMAT = 2.4;

/**
 * One filter of a layer, or one of its neurons: a square for each weight, in a block for each map that it reads, one more
 * for the bias, and how many such filters the layer has.
 *
 *     oneFilter(zoo.vgg16.network(), "features.0")
 *
 * A filter is as wide as the figure or less; the squares of two layers compare by their number, not by their size.
 */
export function oneFilter(network: Network, name: string): Figure {
  const step = network.steps.find((one) => one.name === name);
  const shapes = step?.layer.parameters.map(({ shape }) => shape) ?? [];
  if (step === undefined || (shapes[0]?.length ?? 0) < 2)
    throw new RangeError(
      `oneFilter: ${network.name} has no filters or neurons in "${name}"; name a convolution or a fully connected layer`,
    );
  const [count, ...reach] = shapes[0]!;
  const sides = reach.length === 3 ? reach : mapsBefore(network, step);
  const [maps, height, width] = blocksOf(sides ?? reach);
  const columns = columnsOf(maps!, Math.sqrt((FORMAT * maps! * (height! + 1)) / (width! + 1)));
  const weights = `${(sides ?? reach).map(group).join("\u00a0×\u00a0")} weights`;
  const [one, many] = reach.length === 3 ? ["filter", "filters"] : ["neuron", "neurons"];
  const bias = shapes.length > 1 ? "1 bias" : undefined;
  const label = [`One ${one} of ${name}: ${weights}`, bias].filter(Boolean).join(" and ");

  const render = (document: Document) => {
    const words = (text: string) => html(document, "p", { class: "name" }, text);
    const sign = (text: string) => html(document, "span", { class: "sign", "aria-hidden": "true" }, text);
    const part = (before: string | undefined, text: string, drawing: Element, after?: Element) =>
      html(
        document,
        "div",
        { class: "part" },
        before && sign(before),
        html(document, "div", {}, words(text), drawing),
        after,
      );
    const blocks = Array.from({ length: maps! }, () => html(document, "i", {}));
    const style = `--columns: ${columns}; --w: ${width}; --h: ${height}`;
    const filter = html(
      document,
      "div",
      { class: "filter", style, role: "img", "aria-label": label },
      ...blocks,
    );
    const square = html(document, "i", { class: "bias" });
    const result = html(document, "p", { class: "result" }, `× ${group(count!)} ${many}`);
    return html(
      document,
      "div",
      { class: "stage one-filter" },
      part(undefined, `${name}: ${weights}`, filter),
      // Where the row breaks, the number of filters stays with the bias.
      bias ? part("+", bias, square, result) : result,
    );
  };
  return { render };
}

/** The maps that a neuron reads as one row, where they were flattened just before. */
function mapsBefore({ steps }: Network, { sources: [source] }: Step): readonly number[] | undefined {
  const before = steps[source!];
  const maps = before?.layer.kind === "flatten" ? before.inputShapes[0]!.slice(1) : undefined;
  return maps?.length === 3 ? maps : undefined;
}

/** The number of columns near `about` that leaves no row short, or `about` itself. */
function columnsOf(maps: number, about: number): number {
  const even = Array.from({ length: maps }, (_, k) => k + 1).filter((columns) => maps % columns === 0);
  const off = (columns: number) => Math.abs(Math.log(columns / about));
  const best = even.reduce((one, other) => (off(other) < off(one) ? other : one));
  return off(best) <= Math.log(1.7) ? best : Math.min(maps, Math.ceil(about));
}

/** A plain row of weights, and blocks of one weight each, are drawn as one block, about as high as it is wide. */
function blocksOf(sides: readonly number[]): readonly number[] {
  const [maps, height, width] = sides;
  if (height !== undefined && height * width! > 1) return sides;
  let high = Math.floor(Math.sqrt(maps!));
  while (maps! % high > 0) high--;
  return [1, high, maps! / high];
}
