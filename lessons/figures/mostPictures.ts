import { bytes, outsideBytes } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";
import { batchThatFits } from "./batchThatFits.ts";

/**
 * The largest batch of a plan that fits into a memory, in a sentence or two: beside the least that a GPU needs for
 * itself, and by tensors alone.
 *
 *     mostPictures(plan, 16e9)
 */
export function mostPictures(plan: Estimate | RefusedChoices, memoryBytes: number): Figure {
  const draw = (plan: Estimate): Figure => ({
    render: (document) => html(document, "p", {}, ...sentences(document, plan, memoryBytes)),
  });
  return planFigure(plan, draw);
}

function sentences(
  document: Document,
  { choices, peak }: Estimate,
  memoryBytes: number,
): readonly (string | Element)[] {
  const [beside, alone] = [memoryBytes - outsideBytes.least, memoryBytes].map((room) =>
    batchThatFits(choices, room),
  );
  if (alone === 0)
    return peak.bytes <= memoryBytes
      ? ["The search for the largest batch starts at one picture, and this plan cannot take just one."]
      : ["Not even one picture fits: its tensors alone take more than the memory holds."];
  const least = drawBytes(document, bytes(outsideBytes.least, "the least of each range below"));
  const most =
    beside === 0
      ? ["No batch leaves room for the least that a GPU has ever been seen to need for itself, ", least, "."]
      : [
          `The largest batch is ${words(beside)}. It leaves room for just the least that a GPU has ever been seen to need for itself, `,
          least,
          ", and the allocator has to give back everything it does not use.",
        ];
  return [
    ...most,
    ` By tensors alone it would be ${words(alone)}; with one picture more, too much is alive at some moment.`,
  ];
}

const words = (batch: number): string => (batch < 1e6 ? String(batch) : "a million or more");
