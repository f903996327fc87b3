import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, group, type Network, type UnitName } from "engine";
import { html, type Figure } from "./html.ts";
import { blocksOf, type LayerBlock, type Shown } from "./networkStrip/blocksOf.ts";
import { groupByModule } from "./networkStrip/groupByModule.ts";
import { lineOf, sidesOf } from "./networkStrip/sidesOf.ts";

export interface StripOptions {
  /** The quantity that the squares show. */
  readonly show: Shown;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
  /** Pictures at a time; by default the network's own. */
  readonly batch?: number;
  /** The side of a picture; by default the network's own. */
  readonly size?: number;
  /** Words under the first layers that are too small for their names, where these are wide enough together. */
  readonly small?: string;
}

const known: Known<StripOptions> = {
  show: optionKinds.text,
  unit: oneOf(...unitNames),
  batch: optionKinds.number,
  size: optionKinds.number,
  small: optionKinds.text,
};

/**
 * A network as a strip to scale: one square a layer, in order, its area in proportion to the numbers that the layer
 * keeps.
 *
 * `parameters` shows every layer that learns or makes a map; `feature maps` the picture and every map made anew.
 *
 *     networkStrip(zoo.vgg16.network(), { show: "parameters", unit })
 *
 * Squares, table rows and bars that are about the same step are marked together.
 */
export function networkStrip(network: Network, options: StripOptions): Figure {
  expectOptions("networkStrip", options, known);
  const { show, unit, batch, size, small } = options;
  const blocks = blocksOf(network, { show, batch, size });
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  const largest = blocks.reduce((most, block) => (block.count > most.count ? block : most));
  const memory = (numbers: number) => bytes(4 * numbers, `${group(numbers)} numbers × 4 B`);
  const counted = (numbers: number) =>
    numbers === 0
      ? "no parameters"
      : `${group(numbers)} ${show === "parameters" ? "parameters" : "numbers"}, ${memory(numbers).text[unit]}`;
  const total = `${network.name}: ${counted(count)} in ${blocks.length} ${show === "parameters" ? "layers" : "maps"}`;
  const sides = sidesOf(blocks.map((block) => block.count));
  const kind = show === "parameters" ? "weights" : "activations";

  const room = (text: string) => text.length * 0.38 + 0.3;
  const fits = ({ name, position }: LayerBlock) => room(name) <= sides[position]!.slot;

  const first = blocks.findIndex((block) => !fits(block));
  const after = blocks.findIndex((block, place) => place > first && fits(block));
  const together = first === -1 ? [] : sides.slice(first, after === -1 ? undefined : after);
  const wide = Math.round(100 * together.reduce((sum, { slot }) => sum + slot, 0)) / 100;

  const render = (document: Document) => {
    const drawBlock = (block: LayerBlock) => {
      const { side, slot } = sides[block.position]!;
      const told = `${block.step}: ${block.what}, ${counted(block.count)}`;
      const square = html(document, "i", { class: block.count === 0 ? "block none" : "block" });
      const begins = small !== undefined && block.position === first && room(small) <= wide;
      const run = begins && html(document, "span", { class: "run", style: `--run: ${wide}` }, small);
      const name = fits(block) ? block.name : "";
      return html(
        document,
        "li",
        {
          class: `layer of-${kind}`,
          "data-part": block.step,
          tabindex: block.position === 0 ? 0 : -1,
          style: `--side: ${side}; --slot: ${slot}`,
        },
        square,
        html(document, "span", { class: "short", "aria-hidden": "true" }, run || name),
        html(document, "span", { class: "told" }, told),
      );
    };
    const modules = groupByModule(blocks);
    const line = lineOf(sides, modules.length);
    const drawn = modules.map(({ name, blocks }) => {
      const [first, second] = blocks;
      // A layer alone lends its name where there is no room under it.
      const heading = second === undefined && !fits(first!) ? first!.step : name;
      const list = html(document, "ol", {}, ...blocks.map(drawBlock));
      return html(
        document,
        "div",
        { class: "module" },
        html(document, "p", { class: "name" }, heading),
        list,
      );
    });
    const label = `${total}; the largest is ${largest.step} with ${counted(largest.count)}`;
    return html(
      document,
      "div",
      { class: "strip", role: "group", "aria-label": label, style: line && `--line: ${line}` },
      html(document, "div", { class: "modules" }, ...drawn),
      html(document, "p", { class: "told" }, `${total}. Areas are to scale. Point at a layer.`),
    );
  };
  const rows = blocks.map(({ step, what, count }) => ({ step, what, count, memory: memory(count) }));
  const columns = {
    step: "layer",
    what: "what",
    count: show === "parameters" ? show : "numbers",
    memory: "memory",
  };
  return { render, data: [{ rows, columns, part: "step" }] };
}
