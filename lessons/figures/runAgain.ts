import type { Network, Timeline } from "engine";

/**
 * The multiply-adds that a training step runs a second time, on the way back, because their results were not kept.
 *
 *     runAgain(trainingTimeline(zoo.alexnet.network()), zoo.alexnet.network()) // 0: nothing is checkpointed
 */
export function runAgain({ tensors }: Timeline, { steps }: Network): number {
  const again = new Set(
    tensors.filter(({ name, phase }) => phase === "backward" && name === "output").map(({ step }) => step),
  );
  return steps
    .filter(({ name }) => again.has(name))
    .reduce((sum, { layer, inputShapes }) => sum + layer.multiplyAdds(...inputShapes), 0);
}
