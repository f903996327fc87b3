import { expectOptions, optionKinds, type Known, type Tensor } from "engine";
import { drawSquares } from "./drawSquares.ts";
import { html, svg, type Figure } from "./html.ts";
import { largestOf } from "./largestOf.ts";
import { numberText } from "./numberText.ts";
import { planes } from "./rows.ts";

export interface EvidenceOptions {
  /** The score of each neuron. */
  readonly scores: Tensor;
  /** The share that softmax makes of it, from 0 to 1. */
  readonly shares: Tensor;
}

const known: Known<EvidenceOptions> = { scores: optionKinds.tensor, shares: optionKinds.tensor };

/**
 * Each neuron's view of a picture: for every pixel, what it adds to the neuron's score or takes away, all to one scale,
 * and below it the neuron's probability as a bar. The likeliest stands out.
 *
 *     evidence(products, { scores, shares: softmax(scores) }) // products: [10, 8, 8]
 */
export function evidence(said: Tensor, options: EvidenceOptions): Figure {
  expectOptions("evidence", options, known);
  const { scores, shares } = options;
  const views = planes(said);
  const side = said.shape.at(-1)!;
  const most = largestOf(Array.from(said.data, Math.abs));
  const best = shares.data.indexOf(largestOf(shares.data));
  const percent = (k: number) => numberText(100 * shares.data[k]!, 1);
  const render = (document: Document) => {
    const neurons = views.map(({ data: values }, k) => {
      const name = `neuron for ${k}, score ${numberText(scores.data[k]!)}, ${percent(k)}%`;
      const view = drawSquares(document, { name, kind: "activations", values, side, most });
      const words = html(document, "p", { class: "name" }, html(document, "strong", {}, k), ` ${percent(k)}%`);
      const bar = drawShare(document, shares.data[k]!);
      return html(document, "div", { class: k === best ? "neuron best" : "neuron" }, words, view, bar);
    });
    return html(document, "div", { class: "evidence" }, ...neurons);
  };
  const rows = views.map((_, k) => ({
    name: String(k),
    score: scores.data[k]!,
    share: Math.round(1e6 * shares.data[k]!) / 1e4,
  }));
  const columns = { name: "neuron", score: "score", share: "probability (%)" };
  return { render, data: [{ rows, columns }] };
}

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
