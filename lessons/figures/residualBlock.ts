import { bytes, expectOptions, formatBytes, oneOf, optionKinds, unitNames } from "engine";
import type { Known, Network, Timeline, UnitName } from "engine";
import { halo } from "./halo.ts";
import { svg, type Figure } from "./html.ts";
import { blockTensors, type BlockTensor } from "./residualBlock/blockTensors.ts";

export interface ResidualBlockOptions {
  /** The block, by the name before the dot: `layer1.0`. */
  readonly block: string;
  /** The event just after which we look. */
  readonly moment: number;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<ResidualBlockOptions> = {
  block: optionKinds.text,
  moment: optionKinds.number,
  unit: oneOf(...unitNames),
};

/** The left ends of the paths, the height of a row and of a box, the width of the largest box. */
const PATHS = { given: 18, main: 18, shortcut: 204 } as const;
const ROW = 43;
const BOX = 18;
const WIDE = 140;
const WIDTH = 376;

/** The looks of a box by its state, each with a word: colour alone tells nobody. */
const looks = {
  alive: { word: "", fill: "var(--activations)", stroke: "var(--activations-text)", dashes: undefined },
  named: {
    word: "only a name left",
    fill: "var(--paper)",
    stroke: "var(--activations-text)",
    dashes: undefined,
  },
  gone: { word: "gone", fill: "none", stroke: "var(--line-strong)", dashes: "3 3" },
  "to come": { word: "to come", fill: "none", stroke: "var(--line-strong)", dashes: undefined },
} as const;

/**
 * A residual block, its main path at the left and its shortcut at the right, with a box a tensor, as wide as it has bytes.
 *
 *     residualBlock(resnet50, inferenceTimeline(resnet50), { block: "layer1.0", moment, unit })
 */
export function residualBlock(network: Network, timeline: Timeline, options: ResidualBlockOptions): Figure {
  expectOptions("residualBlock", options, known);
  const { block, unit } = options;
  const event = Math.max(0, Math.min(options.moment, timeline.events.length - 1));
  const tensors = blockTensors(network, timeline, { block, event });
  const most = Math.max(...tensors.map((tensor) => tensor.bytes));
  const of = (path: BlockTensor["path"]) => tensors.filter((tensor) => tensor.path === path);
  const rows = 1 + of("main").length;
  // The shortcut's last tensor stands beside the main path's: they are added.
  const rowOf = (tensor: BlockTensor) =>
    tensor.path === "given" ? 0 : rows - of(tensor.path).length + of(tensor.path).indexOf(tensor);
  const widthOf = (tensor: BlockTensor) => Math.round((WIDE * tensor.bytes) / most);
  const text = (count: number) => formatBytes(count, unit);
  const spoken = tensors.map(({ label, bytes, state }) => `${label}, ${text(bytes)}, ${state}`);

  const render = (document: Document) => {
    const words = (x: number, y: number, content: string, attributes = {}) =>
      svg(document, "text", { x, y, "font-size": 13, fill: "var(--ink)", ...attributes }, content);
    const line = (d: string) =>
      svg(document, "path", { d, fill: "none", stroke: "var(--line-strong)", "stroke-width": 1.5 });
    const box = (tensor: BlockTensor) => {
      const { word, fill, stroke, dashes } = looks[tensor.state];
      const [x, y] = [PATHS[tensor.path], rowOf(tensor) * ROW];
      const width = widthOf(tensor);
      const soft = tensor.state === "gone" || tensor.state === "to come" ? "var(--ink-soft)" : "var(--ink)";
      const inside = width > WIDE / 2;
      return svg(
        document,
        "g",
        { "data-part": tensor.step },
        words(x, y + 13, `${tensor.label} · ${text(tensor.bytes)}`, { fill: soft }),
        svg(document, "rect", {
          x,
          y: y + 18,
          width,
          height: BOX,
          fill,
          stroke,
          "stroke-width": 1.5,
          "stroke-dasharray": dashes,
        }),
        word === ""
          ? undefined
          : words(x + (inside ? 8 : width + 8), y + 31, word, { ...(!inside && halo), fill: soft }),
      );
    };
    // Both paths leave what the block is given.
    const end = PATHS.given + widthOf(tensors[0]!);
    const [left, right] = [PATHS.main - 10, PATHS.shortcut - 10];
    const [from, foot] = [27, rows * ROW + 12];
    return svg(
      document,
      "svg",
      {
        class: "residual-block",
        viewBox: `0 0 ${WIDTH} ${foot + 16}`,
        role: "img",
        "aria-label": `The block ${block} after event ${event}: ${spoken.join("; ")}`,
      },
      line(`M${PATHS.main} ${from}H${left}V${foot}H${WIDTH / 2 - 14}`),
      line(`M${end} ${from}H${right}V${foot}H${WIDTH / 2 + 14}`),
      words(right + 10, from + 4, "around the block", { fill: "var(--ink-soft)" }),
      ...tensors.map(box),
      svg(document, "circle", { cx: WIDTH / 2, cy: foot, r: 13, fill: "var(--paper)", stroke: "var(--ink)" }),
      words(WIDTH / 2, foot + 5, "+", { "text-anchor": "middle", "font-size": 16 }),
    );
  };
  const data = tensors.map(({ label, path, bytes: count, state }) => ({
    tensor: label,
    path,
    memory: bytes(count, "one tensor of the batch"),
    state,
  }));
  return { render, data: [{ rows: data }] };
}
