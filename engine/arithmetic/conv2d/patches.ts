import type { Data } from "../../tensor.ts";
import type { Geometry } from "./geometry.ts";

/** Which part of a convolution: one group of one picture, `count` output places from `start`. */
export interface Part {
  readonly n: number;
  readonly group: number;
  readonly start: number;
  readonly count: number;
}

/**
 * Where in the input each number under the filter lies, for every place of the part: `offsets[place, k]`, −1 in the padding.
 * One walk serves the forward pass and both gradients.
 */
export function patchOffsets(sizes: Geometry, { n, group, start, count }: Part, offsets: Int32Array): void {
  const { C, H, W, Q, R, S, groups, stride, padding, dilation } = sizes;
  const channels = C / groups;
  const first = n * C + group * channels;
  let next = 0;
  for (let place = start; place < start + count; place++) {
    const top = Math.floor(place / Q) * stride[0] - padding[0];
    const left = (place % Q) * stride[1] - padding[1];
    for (let c = 0; c < channels; c++)
      for (let r = 0; r < R; r++) {
        const h = top + r * dilation[0];
        const row = ((first + c) * H + h) * W;
        for (let s = 0; s < S; s++) {
          const w = left + s * dilation[1];
          offsets[next++] = h >= 0 && h < H && w >= 0 && w < W ? row + w : -1;
        }
      }
  }
}

/** The numbers at the offsets, zero in the padding: the rows `[count, K]` that meet the filters. */
export function gather(data: Data, offsets: Int32Array, size: number, into: Float64Array): void {
  for (let index = 0; index < size; index++) {
    const offset = offsets[index];
    into[index] = offset < 0 ? 0 : data[offset];
  }
}
