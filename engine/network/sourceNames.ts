import type { StepSpec } from "./network.ts";

/** The names of what a step takes: what it says, or else the step before, or else the network's input. */
export function sourceNames(plans: readonly StepSpec[], position: number): readonly string[] {
  return plans[position].inputs ?? [position === 0 ? "input" : plans[position - 1].name];
}
