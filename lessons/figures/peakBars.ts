import { bytes, memoryKinds, type MemoryKind } from "engine";
import { percent } from "./answerBars.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import { figure } from "./figure.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";

/**
 * The colour of each kind that the engine tells apart: buffers stay like weights, and pictures are the first
 * activations.
 */
const colours: Readonly<Record<MemoryKind, string>> = {
  weights: "weights",
  buffers: "weights",
  gradients: "gradients",
  optimizerState: "optimizer",
  activations: "activations",
  temporaries: "temporaries",
  input: "activations",
  labels: "activations",
};

const names: Partial<Readonly<Record<MemoryKind, string>>> = {
  optimizerState: "optimizer state",
  input: "pictures",
};
const named = (kind: MemoryKind): string => names[kind] ?? kind;
const phases = {
  load: "before anything runs",
  forward: "in the forward pass",
  backward: "in the backward pass",
};

/**
 * The memory at a plan's peak, by kind, and the moment of the peak.
 *
 *     peakBars(plan)
 */
export function peakBars(plan: Estimate | RefusedChoices): Figure {
  return planFigure(plan, ({ peak }) => {
    const parts = memoryKinds.filter((kind) => peak.byKind[kind] > 0);
    const largest = Math.max(...parts.map((kind) => peak.byKind[kind]));
    const when = peak.phase === "optimizer" ? "while the optimizer moves the weights" : phases[peak.phase];
    const memoryOf = (kind: MemoryKind) => bytes(peak.byKind[kind], `${named(kind)}, alive at the peak`);
    const render = (document: Document) => {
      const lines = parts.map((kind) => {
        const length = percent(peak.byKind[kind], largest);
        const style = `--length: ${length}; background: var(--${colours[kind]}); border-color: var(--${colours[kind]}-text)`;
        return html(
          document,
          "li",
          {},
          html(document, "span", { class: "name" }, named(kind)),
          html(document, "span", { class: "stack" }, html(document, "i", { style })),
          html(document, "span", { class: "amount" }, drawBytes(document, memoryOf(kind))),
        );
      });
      return html(document, "ul", { class: "answers", role: "list" }, ...lines);
    };
    const rows = parts.map((kind) => ({ kind: named(kind), memory: memoryOf(kind) }));
    const most = bytes(peak.bytes, "all of these");
    const finding = [`Memory peaks ${when}, at step ${peak.step}: `, most, "."];
    return figure({ render, data: [{ rows }] }, { finding });
  });
}
