import { bytes, outsideBytes } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";
import { batchThatFits } from "./batchThatFits.ts";

/**
 * The largest batch of a plan that fits into a memory, in a sentence or two: beside the least that a GPU needs for
 * itself, and by tensors alone.
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
      ? ["The search for the largest batch begins with one picture, which this plan does not take."]
      : ["Not even one picture fits: its tensors alone are more than the memory holds."];
  const least = drawBytes(document, bytes(outsideBytes.least, "the least of each range below"));
  const most =
    beside === 0
      ? ["No batch leaves the least that a GPU was ever seen to need for itself, ", least, "."]
      : [
          `The largest batch: ${words(beside)}. Its tensors leave just the least that a GPU was ever seen to need for itself, `,
          least,
          ", and the allocator has to give back whatever it does not use.",
        ];
  return [
    ...most,
    ` Tensors alone would fill the memory at ${words(alone)}; one picture more, and at some moment too much is alive.`,
  ];
}

const words = (batch: number): string => (batch < 1e6 ? String(batch) : "a million or more");
