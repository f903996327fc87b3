import { expectOptions, oneOf, optionKinds, type Known, type Tensor } from "engine";
import { drawSquares } from "./drawSquares.ts";
import { html, svg, type Figure } from "./html.ts";
import { largestOf } from "./largestOf.ts";
import { numberText } from "./numberText.ts";
import { planes } from "./rows.ts";

export interface NeuronViewsOptions {
  /** The kind of number, which gives the colour. */
  readonly kind: "weights" | "activations";
  /** The score of each neuron. */
  readonly scores?: Tensor;
  /** The share that softmax makes of it, from 0 to 1. */
  readonly shares?: Tensor;
}

const known: Known<NeuronViewsOptions> = {
  kind: oneOf("weights", "activations"),
  scores: optionKinds.tensor,
  shares: optionKinds.tensor,
};

/** The most views that stand in rows of five. */
const FEW = 10;

/**
 * A small picture for each neuron: its weights, or what every pixel adds to its score or takes away, all to one scale.
 * With shares, each has its probability below it as a bar, and the likeliest stands out.
 *
 *     neuronViews(products, { kind: "activations", scores, shares: softmax(scores) }) // products: [10, 8, 8]
 */
export function neuronViews(numbers: Tensor, options: NeuronViewsOptions): Figure {
  expectOptions("neuronViews", options, known);
  const { kind, scores, shares } = options;
  const views = planes(numbers);
  const side = numbers.shape.at(-1)!;
  const most = largestOf(Array.from(numbers.data, Math.abs));
  const best = shares?.data.indexOf(largestOf(shares.data));
  const share = (k: number) => (shares ? ` ${numberText(100 * shares.data[k]!, 1)}%` : "");
  const render = (document: Document) => {
    const neurons = views.map(({ data: values }, k) => {
      const score = scores ? `, score ${numberText(scores.data[k]!)},${share(k)}` : "";
      const view = drawSquares(document, { name: `neuron ${k}${score}`, kind, values, side, most });
      const words = html(document, "p", { class: "name" }, html(document, "strong", {}, k), share(k));
      const bar = shares && drawShare(document, shares.data[k]!);
      return html(document, "div", { class: k === best ? "neuron best" : "neuron" }, words, view, bar);
    });
    return html(document, "div", { class: views.length > FEW ? "neurons many" : "neurons" }, ...neurons);
  };
  const rows = views.map(({ data }, k) => ({
    name: String(k),
    ...(scores && { score: scores.data[k]! }),
    ...(shares && { "probability (%)": numberText(100 * shares.data[k]!, 4) }),
    least: Math.min(...data),
    most: largestOf(data),
  }));
  return { render, data: [{ rows: rows as readonly Row[] }] };
}

type Row = Readonly<Record<string, string | number>>;

/** A bar as long as a share of the whole, hidden from those who hear the number. */
function drawShare(document: Document, share: number): Element {
  const size = { height: 6, y: 0 };
  return svg(
    document,
    "svg",
    { viewBox: "0 0 80 6", class: "share", "aria-hidden": "true" },
    svg(document, "rect", { ...size, x: 0, width: 80, fill: "var(--line)" }),
    svg(document, "rect", { ...size, x: 0, width: (80 * share).toFixed(1), fill: "var(--activations)" }),
  );
}
