import { optimizers, peak, trainingTimeline, zoo, type Peak } from "engine";

/** The peak of a training step of VGG-16. */
export const stepOf = (
  batch: number,
  options: Parameters<typeof trainingTimeline>[1],
  { size = 224 }: { readonly size?: number } = {},
): Peak => peak(trainingTimeline(zoo.vgg16.network({ batch, size }), options));

/** The phase of a peak, in words. */
export const act = (phase: string): string =>
  phase === "optimizer" ? "the optimizer’s step" : `the ${phase} pass`;

/** The optimizers of the lesson on training, by the words of the choice. */
export const optimizerNamed = (words: unknown) =>
  ({
    SGD: optimizers.sgd,
    "SGD with momentum": optimizers.sgdMomentum,
    Adam: optimizers.adam,
    "Adam, all at once": optimizers.adamForeach,
  })[words as "Adam"];
