import { bytes, fits, type Fit } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./figure.ts";
import type { Plan, Refusal } from "./plan.ts";
import { planFigure } from "./planFigure.ts";

/** A verdict by sign and word, so that colour is not needed; what is left stands behind the words. */
export const fitWords: Readonly<Record<Fit, { readonly sign: string; readonly words: string }>> = {
  surely: { sign: "✓", words: "fits surely, leaving" },
  if: { sign: "?", words: "fits if the rest stays below" },
  gaps: { sign: "?", words: "fits if unused segments are given back, leaving" },
  no: { sign: "✗", words: "does not fit" },
};

/**
 * Whether a plan fits into a memory: tensors, the allocator's segments and what is left for the rest, apart.
 *
 *     verdict(plan, 16e9)
 */
export function verdict(plan: Plan | Refusal, capacityBytes: number): Figure {
  const draw = (plan: Plan): Figure => ({ render: (document) => drawVerdict(document, plan, capacityBytes) });
  return planFigure(plan, draw, (refusal) => `${refusal.charAt(0).toUpperCase()}${refusal.slice(1)}`);
}

function drawVerdict(document: Document, { allocator, choices }: Plan, capacityBytes: number): Element {
  const { peakRequestedBytes, reservedBytes } = allocator;
  const { fit, leftBytes } = fits(allocator, capacityBytes);
  const capacity = bytes(capacityBytes, "the accelerator’s memory");
  const tensors = bytes(
    peakRequestedBytes,
    "all tensors alive at the peak; an optimizer’s counters of steps live in CPU memory",
  );
  const segments = bytes(reservedBytes, "segments of PyTorch’s caching allocator");
  const left = bytes(leftBytes, fit === "gaps" ? "memory − tensors" : "memory − segments");
  const draw = (count: typeof left) => drawBytes(document, count);
  const sentences: Readonly<Record<Fit, readonly (string | Element)[]>> = {
    surely: ["It fits surely: ", draw(left), " are left for everything that is no tensor."],
    if: ["It fits if everything that is no tensor stays below ", draw(left), "."],
    gaps: [
      "It fits only if the allocator gives back segments it does not use; beside tensors ",
      draw(left),
      " are left.",
    ],
    no: ["It does not fit into ", draw(capacity), "."],
  };
  const tier = (name: string, why: string, count: typeof left) =>
    html(
      document,
      "div",
      {},
      html(document, "dt", {}, name),
      html(document, "dd", {}, draw(count), ` ${why}`),
    );
  const idle = choices.purpose !== "training" && (choices.checkpoints > 1 || choices.microBatches > 1);
  return html(
    document,
    "div",
    { class: `verdict ${fit}` },
    html(
      document,
      "p",
      {},
      html(document, "b", { "aria-hidden": "true" }, fitWords[fit].sign),
      " ",
      ...sentences[fit],
    ),
    html(
      document,
      "dl",
      {},
      tier("Tensors", "exact", tensors),
      tier("Allocator", "exact, by its rules", segments),
      tier("Left for the rest", "which nobody can predict", left),
    ),
    idle
      ? html(document, "p", {}, "Checkpoints and micro-batches belong to training; here they change nothing.")
      : undefined,
  );
}
