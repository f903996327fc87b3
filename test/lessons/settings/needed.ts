import type { Network } from "engine";
import { sizeOf } from "../../../engine/tensor.ts";

/**
 * The most bytes of maps that are alive at once in a forward pass if each goes as soon as no computation needs it,
 * whoever has a name for it; without the network's input, and the places of pooling.
 */
export function needed({ steps }: Network): number {
  // The position of the step in whose memory a map lies: a layer in place writes over the first map it takes.
  const home: number[] = [];
  steps.forEach(({ layer, sources }, k) =>
    home.push(layer.inPlace && sources[0]! >= 0 ? home[sources[0]!]! : k),
  );
  const last = new Map<number, number>();
  steps.forEach(({ sources }, k) => {
    for (const source of sources) if (source >= 0) last.set(home[source]!, k);
  });
  let [now, most] = [0, 0];
  steps.forEach(({ outputShape }, k) => {
    if (home[k] === k) now += 4 * sizeOf(outputShape);
    most = Math.max(most, now);
    for (const [map, reader] of last) if (reader === k) now -= 4 * sizeOf(steps[map]!.outputShape);
  });
  return most;
}
