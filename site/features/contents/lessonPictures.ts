import { coarsePhotograph } from "./coarsePhotograph.ts";
import { everyToEvery } from "./everyToEvery.ts";
import { fallingLoss } from "./fallingLoss.ts";
import { parameterBars } from "./parameterBars.ts";
import { pooledMaxima } from "./pooledMaxima.ts";
import { shrinkingMaps } from "./shrinkingMaps.ts";
import { slidingFilter } from "./slidingFilter.ts";
import { stepInMemory } from "./stepInMemory.ts";

/** The picture of each lesson in the contents, by the lesson's name: the inside of an SVG, drawn from its own numbers. */
export const lessonPictures: Readonly<Record<string, () => string>> = {
  pictures: coarsePhotograph,
  convolution: slidingFilter,
  pooling: pooledMaxima,
  "fully-connected": everyToEvery,
  parameters: parameterBars,
  "feature-maps": shrinkingMaps,
  "training-versus-inference": stepInMemory,
  "training-here": fallingLoss,
};

const drawn = new Map<string, string>();

/** Draws the picture of a lesson, once; undefined where it has none. */
export function lessonPicture(name: string): string | undefined {
  const picture = drawn.get(name) ?? lessonPictures[name]?.();
  if (picture !== undefined) drawn.set(name, picture);
  return picture;
}
