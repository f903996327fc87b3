import { seededRandom } from "../../engine/math/seededRandom.ts";
import { shuffled } from "../../engine/math/shuffled.ts";

/** Takes `count` of all; a seed tells which. */
export const takeSample = <T>(
  all: readonly T[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly T[] =>
  shuffled(all.length, seededRandom(seed))
    .slice(0, count)
    .toSorted((a, b) => a - b)
    .map((place) => all[place]!);
