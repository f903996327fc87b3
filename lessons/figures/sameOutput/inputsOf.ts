import { tensor, type Tensor } from "engine";

/** The least and the largest input that is looked at, and how many to a unit. */
export const [LEAST, MOST] = [-3, 1.2] as const;
const PER_ONE = 20;

/** The inputs that are looked at. */
export const inputs: readonly number[] = Array.from(
  { length: Math.round((MOST - LEAST) * PER_ONE) + 1 },
  (_, k) => Math.round(LEAST * PER_ONE + k) / PER_ONE,
);

/** As near as single precision tells two outputs apart. */
const NEAR = 1e-6;

/** All inputs that lead to an output, each alone or a stretch of them, and how many they are in words. */
export interface Inputs {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly words: string;
}

/**
 * The inputs from −3 to 1.2 at which a function has an output.
 *
 *     inputsOf(relu, 0.5).ranges // [[0.5, 0.5]]
 *     inputsOf(relu, 0).words    // "every input up to 0"
 */
export function inputsOf(run: (input: Tensor) => Tensor, output: number): Inputs {
  const over = Array.from(run(tensor(inputs)).data, (one) =>
    Math.abs(one - output) < NEAR ? 0 : one - output,
  );
  const ranges: (readonly [number, number])[] = [];
  over.forEach((height, k) => {
    const [at, next] = [inputs[k]!, over[k + 1]];
    if (height === 0) {
      const stretch = over[k - 1] === 0 ? ranges.pop()! : [at];
      ranges.push([stretch[0]!, at]);
    } else if (next !== undefined && height * next < 0) {
      const crossing = at + height / (height - next) / PER_ONE;
      ranges.push([crossing, crossing]);
    }
  });
  return { ranges, words: inWords(ranges) };
}

function inWords(ranges: Inputs["ranges"]): string {
  const stretch = ranges.find(([from, to]) => from !== to);
  if (stretch !== undefined) return `every input up to ${stretch[1]}`;
  return ranges.length === 0 ? "no input" : `${ranges.length} input${ranges.length === 1 ? "" : "s"}`;
}
