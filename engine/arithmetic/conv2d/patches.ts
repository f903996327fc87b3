import type { Data } from "../../tensor.ts";
import { tiled } from "../product.ts";
import type { Geometry } from "./geometry.ts";

/** Numbers of the input laid out at once: small enough for a processor's second cache. */
const BLOCK = 1 << 15;

/** Which part of a convolution: one group of one picture, `count` output places from `start`. */
export interface Part {
  readonly n: number;
  readonly group: number;
  readonly start: number;
  readonly count: number;
}

/** The parts of a convolution in their order, and the most places that one has. */
export function parts({ N, P, Q, K, groups }: Geometry): { block: number; all: readonly Part[] } {
  const places = P * Q;
  const block = Math.min(tiled(places), tiled(Math.ceil(BLOCK / K)));
  const all: Part[] = [];
  for (let group = 0; group < groups; group++)
    for (let n = 0; n < N; n++)
      for (let start = 0; start < places; start += block)
        all.push({ n, group, start, count: Math.min(block, places - start) });
  return { block, all };
}

/**
 * Where in the input each number under the filter lies, for every place of the part: `offsets[place, k]`, −1 in the
 * padding. One walk serves the forward pass and both gradients.
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

/** The numbers at the offsets, zero in the padding: a row `[K]` for each of `count` places. */
export function gatherRows(
  data: Data,
  offsets: Int32Array,
  [count, K]: readonly [number, number],
  into: Float64Array,
): void {
  for (let index = 0; index < count * K; index++) {
    const offset = offsets[index];
    into[index] = offset < 0 ? 0 : data[offset];
  }
}

/** The same numbers the other way: a row `[count]` for each of the K numbers under a filter. */
export function gatherColumns(
  data: Data,
  offsets: Int32Array,
  [count, K]: readonly [number, number],
  into: Float64Array,
): void {
  for (let place = 0; place < count; place++)
    for (let k = 0; k < K; k++) {
      const offset = offsets[place * K + k];
      into[k * count + place] = offset < 0 ? 0 : data[offset];
    }
}
