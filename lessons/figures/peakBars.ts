import { bytes, memoryKinds, type MemoryKind, type UnitName } from "engine";
import type { Figure } from "./figure.ts";
import { memoryBars, type Kind } from "./memoryBars.ts";
import type { Plan, Refusal } from "./plan.ts";
import { planFigure } from "./planFigure.ts";

/** The colour of each kind that the engine tells apart: buffers stay like weights, pictures are what is activated first. */
const colours: Readonly<Record<MemoryKind, Kind>> = {
  weights: "weights",
  buffers: "weights",
  gradients: "gradients",
  optimizerState: "optimizer",
  activations: "activations",
  temporaries: "temporaries",
  input: "activations",
  labels: "activations",
};

const names: Partial<Readonly<Record<MemoryKind, string>>> = { optimizerState: "optimizer" };
const phases = { load: "before anything runs", forward: "in the forward pass", backward: "in backward" };

/**
 * What is alive at a plan's peak, by kind, and when that is.
 *
 *     peakBars(plan, { unit })
 */
export function peakBars(plan: Plan | Refusal, { unit }: { readonly unit: UnitName }): Figure {
  return planFigure(plan, ({ peak }) => {
    const parts = memoryKinds
      .filter((kind) => peak.byKind[kind] > 0)
      .map((kind) => {
        const memory = bytes(peak.byKind[kind], `${names[kind] ?? kind} alive at the peak`);
        return { part: names[kind] ?? kind, kind: colours[kind], memory };
      });
    const when = peak.phase === "optimizer" ? "while the optimizer moves the weights" : phases[peak.phase];
    const caption = `Most is alive ${when}, at step ${peak.step}: ${bytes(peak.bytes, "").text[unit]}.`;
    return memoryBars(parts, { unit, caption });
  });
}
