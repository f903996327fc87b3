import { memoryKinds, type KindBytes, type MemoryKind, type Phase } from "../memoryKinds.ts";
import type { Timeline } from "./timeline.ts";

/** The bytes in memory just after one event. */
export interface Moment {
  readonly step: string;
  readonly phase: Phase;
  readonly bytes: number;
  readonly byKind: KindBytes;
}

/**
 * The bytes in memory after each event of a timeline, for a drawing.
 *
 *     Math.max(...history(inferenceTimeline(zoo.vgg16.network())).map(({bytes}) => bytes)) // 579,722,400
 */
export function history({ tensors, events }: Timeline): readonly Moment[] {
  const byKind = Object.fromEntries(memoryKinds.map((kind) => [kind, 0])) as Record<MemoryKind, number>;
  const kinds: (MemoryKind | undefined)[] = [];
  let total = 0;
  return events.map(({ type, tensor, kind, step, phase }) => {
    const { bytes } = tensors[tensor];
    const before = kinds[tensor];
    if (before !== undefined) byKind[before] -= bytes;
    if (type !== "free") byKind[kind] += bytes;
    kinds[tensor] = type === "free" ? undefined : kind;
    if (type === "allocate") total += bytes;
    if (type === "free") total -= bytes;
    return { step, phase, bytes: total, byKind: { ...byKind } };
  });
}
