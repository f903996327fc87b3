import type { Data } from "../../tensor.ts";
import { roundUpToTiles } from "../product.ts";
import type { Geometry } from "./geometry.ts";

/** Numbers of the input laid out at once: small enough for a processor's second cache. */
const BLOCK = 1 << 15;

/** A run of output places, the same for every picture and group. */
export interface PlaceRange {
  readonly start: number;
  readonly count: number;
}

/** The blocks that all output places are done in, and the most places that one has. */
export function blocks({ P, Q, K }: Geometry): {
  readonly size: number;
  readonly all: readonly PlaceRange[];
} {
  const places = P * Q;
  const size = Math.min(roundUpToTiles(places), roundUpToTiles(Math.ceil(BLOCK / K)));
  const all: PlaceRange[] = [];
  for (let start = 0; start < places; start += size)
    all.push({ start, count: Math.min(size, places - start) });
  return { size, all };
}

/** The pictures and groups of a convolution, one after another, with where the channels of each begin in the input. */
export function passes({
  N,
  C,
  H,
  W,
  groups,
}: Geometry): readonly { n: number; group: number; base: number }[] {
  const channels = C / groups;
  return Array.from({ length: groups * N }, (_, index) => {
    const [group, n] = [Math.floor(index / N), index % N];
    return { n, group, base: (n * C + group * channels) * H * W };
  });
}

/**
 * Where each number under the filter lies, from where the channels begin, for every place of a block: `offsets[place, k]`,
 * −1 in the padding. One walk serves every picture and group, forward and back.
 */
export function patchOffsets(sizes: Geometry, { start, count }: PlaceRange, offsets: Int32Array): void {
  const { C, H, W, Q, R, S, groups, stride, padding, dilation } = sizes;
  const channels = C / groups;
  let next = 0;
  for (let place = start; place < start + count; place++) {
    const top = Math.floor(place / Q) * stride[0] - padding[0];
    const left = (place % Q) * stride[1] - padding[1];
    for (let c = 0; c < channels; c++)
      for (let r = 0; r < R; r++) {
        const h = top + r * dilation[0];
        const row = (c * H + h) * W;
        for (let s = 0; s < S; s++) {
          const w = left + s * dilation[1];
          offsets[next++] = h >= 0 && h < H && w >= 0 && w < W ? row + w : -1;
        }
      }
  }
}

/** The numbers at the offsets, zero in the padding: a row `[K]` for each of `count` places. */
export function im2row(
  { data, base }: { data: Data; base: number },
  offsets: Int32Array,
  [count, K]: readonly [number, number],
  into: Float64Array,
): void {
  const size = count * K;
  for (let index = 0; index < size; index++) {
    const offset = offsets[index];
    into[index] = offset < 0 ? 0 : data[base + offset];
  }
}

/** The same numbers the other way: a row `[count]` for each of the K numbers under a filter. */
export function im2col(
  { data, base }: { data: Data; base: number },
  offsets: Int32Array,
  [count, K]: readonly [number, number],
  into: Float64Array,
): void {
  let next = 0;
  for (let place = 0; place < count; place++)
    for (let k = 0, to = place; k < K; k++, to += count) {
      const offset = offsets[next++];
      into[to] = offset < 0 ? 0 : data[base + offset];
    }
}
