import type { NumberFormat } from "../../../../engine/memory/dtypes.ts";
import type { Shape } from "../../../../engine/layers/layer.ts";
import type { OptimizerMemory } from "../../../../engine/memory/optimizers/optimizerMemory.ts";
import { optimizerStep } from "../../../../engine/memory/timeline/optimizerStep.ts";
import { Recorder } from "../../../../engine/memory/timeline/recorder.ts";

/** The bytes at which memory turns from rising to falling and back in one step over tensors of these shapes. */
export function turns(
  optimizer: OptimizerMemory,
  shapes: readonly Shape[],
  step: "first" | "later" = "later",
  dtype: NumberFormat = "float32",
): readonly number[] {
  const recorder = new Recorder();
  const parameters = shapes.map((shape, place) => ({ name: `${place}`, shape, element: "value" as const }));
  optimizerStep(recorder, optimizer, parameters, { step, dtype });
  return curveTurns(recorder.events);
}

/** The turns of events that happened, counted from nothing. */
export function curveTurns(events: Recorder["events"]): readonly number[] {
  const curve = [0];
  for (const { type, bytes } of events) {
    if (type !== "become") curve.push((curve.at(-1) ?? 0) + (type === "allocate" ? bytes : -bytes));
  }
  const isTurn = (size: number, place: number): boolean =>
    place === 0 || place === curve.length - 1 || (size - curve[place - 1]) * (curve[place + 1] - size) < 0;
  return curve.filter(isTurn);
}
