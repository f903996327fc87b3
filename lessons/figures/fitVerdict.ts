import { bytes, fits, programOptimizer, type Fit, type MemoryRange } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";

/** A verdict by sign and word, so that colour is not needed; the memory that is left stands behind the words. */
export const fitWords: Readonly<Record<Fit, { readonly sign: string; readonly words: string }>> = {
  amply: { sign: "✓", words: "fits amply, leaving" },
  if: { sign: "?", words: "fits if the rest stays below" },
  gaps: { sign: "?", words: "fits if unused segments are given back, leaving" },
  reading: { sign: "?", words: "fits only by the largest reading of its memory, leaving" },
  no: { sign: "✗", words: "does not fit" },
};

/** The derivation of the memory that is left. */
const beside: Readonly<Record<Fit, string>> = {
  amply: "memory − segments",
  if: "memory − segments",
  gaps: "memory − tensors",
  reading: "the most memory there can be − what the plan takes",
  no: "memory − segments",
};

/**
 * A verdict on whether a plan fits into a memory, with tensors, the allocator's segments and the rest apart. The bytes
 * of the memory are known, or the least and the most that they can be.
 *
 *     fitVerdict(plan, 16e9)
 */
export function fitVerdict(plan: Estimate | RefusedChoices, memory: number | MemoryRange): Figure {
  const range = typeof memory === "number" ? { leastBytes: memory, mostBytes: memory } : memory;
  const draw = (plan: Estimate): Figure => ({ render: (document) => drawVerdict(document, plan, range) });
  return planFigure(plan, draw, (refusal) => refusal);
}

function drawVerdict(
  document: Document,
  { allocator, choices, program, settled }: Estimate,
  memory: MemoryRange,
): Element {
  const { peakRequestedBytes, reservedBytes } = allocator;
  const { fit, leftBytes } = fits(allocator, memory);
  const capacity = (count: number) => drawBytes(document, bytes(count, "the accelerator’s memory"));
  const tensors = bytes(
    peakRequestedBytes,
    "all tensors alive at the peak; an optimizer’s step counters are in CPU memory",
  );
  const segments = bytes(reservedBytes, "segments of PyTorch’s caching allocator");
  const left = bytes(leftBytes, beside[fit]);
  const draw = (count: typeof left) => drawBytes(document, count);
  const sentences: Readonly<Record<Fit, () => readonly (string | Element)[]>> = {
    amply: () => ["It fits amply, with ", draw(left), " left for everything that is not a tensor."],
    if: () => ["It fits if everything that is not a tensor stays below ", draw(left), "."],
    gaps: () => [
      "It fits only if the allocator gives back the segments it does not use; beside the tensors, ",
      draw(left),
      " is left.",
    ],
    reading: () => [
      "It may fit if the memory is ",
      capacity(memory.mostBytes),
      "; it does not if it is ",
      capacity(memory.leastBytes),
      ".",
    ],
    no: () => ["It does not fit into ", capacity(memory.mostBytes), "."],
  };
  const tier = (name: string, why: string, count: typeof left) =>
    html(
      document,
      "div",
      {},
      html(document, "dt", {}, name),
      html(document, "dd", {}, draw(count), ` ${why}`),
    );
  const { purpose, checkpoints, microBatches, keepsLogits } = choices;
  const idle = purpose !== "training" && (checkpoints > 1 || microBatches > 1 || keepsLogits);
  const { assumes } = purpose === "training" ? programOptimizer(program) : {};
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
      ...sentences[fit](),
    ),
    html(
      document,
      "dl",
      {},
      tier("Tensors", "in the program below", tensors),
      tier("Allocator", settled ? "in a process of its own" : "so far; it has not settled", segments),
      fit === "no" ? undefined : tier("Left over", "for the rest, which nobody can predict", left),
    ),
    assumes === undefined ? undefined : html(document, "p", {}, `This holds where ${assumes}.`),
    idle
      ? html(
          document,
          "p",
          {},
          "Checkpointed runs, batches added up and a kept answer matter only in training; here they change nothing.",
        )
      : undefined,
  );
}
