import { conv2d, seededRandom, type Tensor } from "engine";
import { bestOf } from "./bestOf.ts";

/** The part of TensorFlow.js that is used here. Its tensors are NHWC, its filters height, width, in, out. */
interface Tfjs {
  setBackend(name: string): Promise<boolean>;
  tensor4d(data: Float32Array, shape: readonly number[]): TfjsTensor;
  transpose(tensor: TfjsTensor, order: readonly number[]): TfjsTensor;
  conv2d(input: TfjsTensor, filter: TfjsTensor, stride: number, padding: number): TfjsTensor;
}
interface TfjsTensor {
  dataSync(): Float32Array;
  dispose(): void;
}

// Named by a variable, so that everything else type-checks where it is not installed.
const [core, backend]: readonly string[] = ["@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-cpu"];

interface Case {
  readonly batch: number;
  readonly channels: number;
  readonly filters: number;
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
}

const cases: readonly Case[] = [
  { batch: 32, channels: 1, filters: 12, size: 8, kernel: 3, stride: 1 },
  { batch: 32, channels: 12, filters: 24, size: 4, kernel: 3, stride: 1 },
  { batch: 1, channels: 3, filters: 64, size: 56, kernel: 3, stride: 1 },
  { batch: 1, channels: 64, filters: 64, size: 28, kernel: 3, stride: 1 },
  { batch: 1, channels: 3, filters: 16, size: 64, kernel: 7, stride: 2 },
  { batch: 1, channels: 64, filters: 128, size: 14, kernel: 1, stride: 1 },
];

export interface Conv2dTimes {
  readonly what: string;
  readonly milliseconds: number;
  readonly tfjsMilliseconds: number;
  /** TensorFlow.js's time by ours. */
  readonly ratio: number;
  /** The largest difference of any two outputs, relative to the largest output. */
  readonly difference: number;
}

/** `conv2d` beside the CPU backend of TensorFlow.js: the same numbers, in the same run. */
export async function conv2dTimes(): Promise<readonly Conv2dTimes[]> {
  const tf = (await import(core)) as Tfjs;
  await import(backend);
  await tf.setBackend("cpu");
  return cases.map((one) => timed(tf, one));
}

function timed(tf: Tfjs, { batch, channels, filters, size, kernel, stride }: Case): Conv2dTimes {
  const padding = (kernel - 1) / 2;
  const input = random([batch, channels, size, size], 1);
  const weight = random([filters, channels, kernel, kernel], 2);
  const [theirInput, theirWeight] = [theirs(tf, input, [0, 2, 3, 1]), theirs(tf, weight, [2, 3, 1, 0])];
  const ours = (): Tensor => conv2d(input, weight, { stride, padding });
  const their = (): void => {
    const output = tf.conv2d(theirInput, theirWeight, stride, padding);
    output.dataSync();
    output.dispose();
  };
  const [milliseconds, tfjsMilliseconds] = [bestOf(40, ours), bestOf(40, their)];
  const expected = tf.transpose(tf.conv2d(theirInput, theirWeight, stride, padding), [0, 3, 1, 2]).dataSync();
  const output = ours();
  return {
    what: `[${batch}, ${channels}, ${size}, ${size}], ${filters} filters of ${kernel} × ${kernel}, stride ${stride}`,
    milliseconds,
    tfjsMilliseconds,
    ratio: tfjsMilliseconds / milliseconds,
    difference: difference(output.data, expected),
  };
}

function theirs(tf: Tfjs, { shape, data }: Tensor, order: readonly number[]): TfjsTensor {
  const turned = tf.transpose(tf.tensor4d(Float32Array.from(data), shape), order);
  turned.dataSync();
  return turned;
}

function random(shape: readonly number[], seed: number): Tensor {
  const next = seededRandom(seed);
  const count = shape.reduce((product, side) => product * side, 1);
  return { shape, data: Float32Array.from({ length: count }, () => 2 * next() - 1) };
}

function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [most, largest] = [0, 0];
  for (let index = 0; index < b.length; index++) {
    most = Math.max(most, Math.abs(a[index] - b[index]));
    largest = Math.max(largest, Math.abs(b[index]));
  }
  return most / largest;
}
