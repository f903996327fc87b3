import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { seededRandom } from "../math/seededRandom.ts";
import { shuffled } from "../math/shuffled.ts";
import { accuracy } from "./accuracy.ts";
import { digitsNetwork, pick } from "./readDigits.ts";
import { sgd } from "./sgd.ts";
import { trainer, type Batch, type Trainer } from "./trainer.ts";

export interface TrainDigitsOptions {
  /** Where the row of random numbers begins. */
  readonly seed?: number;
  /** The number of times that each digit is seen. */
  readonly epochs?: number;
  /** Digits at a time. */
  readonly batch?: number;
  /** Called now and then with the steps done and the steps in all, and waited for. */
  readonly report?: (done: number, total: number) => unknown;
}

const known: Known<TrainDigitsOptions> = {
  seed: optionKinds.number,
  epochs: optionKinds.number,
  batch: optionKinds.number,
  report: optionKinds.action,
};

/** A network that has learnt the digits, and how it went. */
export interface TrainedDigits {
  readonly learner: Trainer;
  /** The mean loss of each epoch. */
  readonly losses: readonly number[];
  /** The share of the digits held out that it gets right. */
  readonly accuracy: number;
}

/** The number of digits, the last of all, that are never trained on. */
export const heldOut = 360;

const fastest = 0.1;

/**
 * Trains the digits' network on all digits but the last 360, and tells how many of those it gets right. The learning rate
 * falls evenly to 0. The same seed gives the same weights, bit by bit, everywhere.
 *
 *     (await trainDigits(readDigits(text))).accuracy // at least 0.95
 */
export async function trainDigits(digits: Batch, options: TrainDigitsOptions = {}): Promise<TrainedDigits> {
  expectOptions("trainDigits", options, known);
  const { seed = 1, epochs = 10, batch = 32, report = () => {} } = options;
  const count = digits.labels.data.length - heldOut;
  const stepsPerEpoch = Math.ceil(count / batch);
  const total = epochs * stepsPerEpoch;
  const optimizer = (done: number) => sgd({ learningRate: fastest * (1 - done / total), momentum: 0.9 });
  const learner = trainer(digitsNetwork({ batch }), { optimizer: optimizer(0), seed });
  const random = seededRandom(seed);
  const losses: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(count, random);
    let sum = 0;
    for (let step = 0; step < stepsPerEpoch; step++) {
      const done = epoch * stepsPerEpoch + step;
      const indices = order.slice(step * batch, (step + 1) * batch);
      sum += learner.step(pick(digits, indices), optimizer(done)) * indices.length;
      if (step % 5 === 4 || step === stepsPerEpoch - 1) await report(done + 1, total);
    }
    losses.push(sum / count);
  }
  const unseen = pick(
    digits,
    Array.from({ length: heldOut }, (_, index) => count + index),
  );
  return { learner, losses, accuracy: accuracy(learner, unseen) };
}
