import { FIRST, INPUT, LABELS } from "./input.ts";
import type { Schedule } from "./schedule.ts";
import { receivesGradient } from "./receivesGradient.ts";

/**
 * Refuses a run whose backward would find something else than was kept: a step that works in place over what an earlier
 * step needs again. Autograd counts the writes into each memory, and stops there with "modified by an inplace operation".
 */
export function expectUnmodified(plan: Schedule): void {
  const { steps } = plan;
  const flows = receivesGradient(plan);
  // By value: whose memory it is in; by memory: the steps that need it again, with what it is to them.
  const memory = [INPUT, LABELS];
  const keepers = new Map<number, { readonly step: string; readonly value: string }>();
  const wanted = [false, false];
  steps.forEach(({ name, layer, sources, inputShapes }, position) => {
    const value = FIRST + position;
    memory.push(layer.sharesInput ? memory[sources[0]] : value);
    wanted.push(layer.parameters.length > 0 || sources.some((source) => wanted[source]));
    const keeper = layer.inPlace ? keepers.get(memory[value]) : undefined;
    if (keeper !== undefined)
      throw new RangeError(
        `step ${name}: writes in place over the ${keeper.value} of ${keeper.step}, which backward needs; leave out in place, ` +
          "or train nothing (inference without gradients needs none of it)",
      );
    if (!wanted[value] || !flows[position]) return;
    for (const { of, index } of layer.saved(...inputShapes)) {
      if (of === "input") keepers.set(memory[sources[index]], { step: name, value: "input" });
      if (of === "output") keepers.set(memory[value], { step: name, value: "output" });
    }
  });
}
