import type { Batch, Trainer } from "./trainer.ts";

/** Which class has the highest score in each row of scores `[N, classes]`, the first of equals. */
export function bestClasses({ shape, data }: Batch["input"]): number[] {
  const [N, classes] = shape;
  return Array.from({ length: N }, (_, n) => {
    let best = 0;
    for (let index = 1; index < classes; index++)
      if (data[n * classes + index] > data[n * classes + best]) best = index;
    return best;
  });
}

/** The share of pictures that a network gets right, in evaluation mode. */
export function accuracy(learner: Trainer, { input, labels }: Batch): number {
  const right = bestClasses(learner.answer(input)).filter((best, n) => best === labels.data[n]);
  return right.length / labels.data.length;
}
