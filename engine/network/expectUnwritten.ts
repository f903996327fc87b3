import type { Step } from "./network.ts";

/** Refuses a step that takes an output over which another step has written since, in place. */
export function expectUnwritten(steps: readonly Step[]): void {
  // Whose memory each output is in, and who was the last to write into it.
  const memory: number[] = [];
  const writers = new Map<number, number>();
  const memoryOf = (source: number): number => (source === -1 ? -1 : memory[source]);
  steps.forEach(({ name, layer, inputs, sources }, position) => {
    sources.forEach((source, place) => {
      const writer = writers.get(memoryOf(source));
      if (writer === undefined || source >= writer) return;
      const over = steps[writer].name;
      throw new RangeError(
        `step ${name}: takes ${inputs[place]}, over which ${over} has written; take ${over}`,
      );
    });
    memory.push(layer.sharesInput ? memoryOf(sources[0]) : position);
    if (layer.inPlace) writers.set(memory[position], position);
  });
}
