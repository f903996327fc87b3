import { shapeText, type Tensor } from "../../tensor.ts";
import { expectTensor } from "../expectTensor.ts";

/** A batch `[N, C, H, W]` by channels: `count` numbers each, in N runs of `area`. */
export interface Channels {
  readonly N: number;
  readonly C: number;
  readonly area: number;
  readonly count: number;
}

/** Checks a batch, and that there is one value a channel wherever some are given. */
export function channels(
  input: Tensor,
  perChannel: Readonly<Record<string, Tensor | undefined>> = {},
): Channels {
  expectTensor("batchNorm2d", input);
  if (input.shape.length !== 4)
    throw new RangeError(
      `batchNorm2d: expected 4 axes, got ${input.shape.length} in ${shapeText(input.shape)}`,
    );
  const [N, C, H, W] = input.shape;
  for (const [name, values] of Object.entries(perChannel))
    if (values !== undefined && (values.shape.length !== 1 || values.shape[0] !== C))
      throw new RangeError(
        `batchNorm2d ${name}: expected one value a channel, [${C}], got ${shapeText(values.shape)}`,
      );
  return { N, C, area: H * W, count: N * H * W };
}

/** Mean and variance (÷ count) of one channel. */
export function moments(
  { data }: Tensor,
  { N, C, area, count }: Channels,
  c: number,
): { mean: number; variance: number } {
  let [sum, squares] = [0, 0];
  for (let n = 0; n < N; n++) {
    const start = (n * C + c) * area;
    for (let index = start; index < start + area; index++) sum += data[index];
  }
  const mean = sum / count;
  for (let n = 0; n < N; n++) {
    const start = (n * C + c) * area;
    for (let index = start; index < start + area; index++)
      squares += (data[index] - mean) * (data[index] - mean);
  }
  return { mean, variance: squares / count };
}
