import { memoryKinds, type KindBytes, type MemoryKind } from "../memoryKinds.ts";
import type { Timeline, TimelineTensor } from "./timeline.ts";

/** The bytes in memory just after an event, by a name for each tensor of a kind. */
export function bytesAt<Name extends string>(
  { tensors, events }: Timeline,
  event: number,
  nameOf: (kind: MemoryKind, tensor: TimelineTensor) => Name,
): ReadonlyMap<Name, number> {
  const bytes = new Map<Name, number>();
  const names: (Name | undefined)[] = [];
  for (const { type, tensor, kind } of events.slice(0, event + 1)) {
    const before = names[tensor];
    const size = tensors[tensor].bytes;
    if (before !== undefined) bytes.set(before, (bytes.get(before) ?? 0) - size);
    if (type === "free") continue;
    const name = nameOf(kind, tensors[tensor]);
    names[tensor] = name;
    bytes.set(name, (bytes.get(name) ?? 0) + size);
  }
  return bytes;
}

/** The bytes of each kind just after an event. */
export function bytesByKind(timeline: Timeline, event: number): KindBytes {
  const bytes = bytesAt(timeline, event, (kind) => kind);
  return Object.fromEntries(memoryKinds.map((kind) => [kind, bytes.get(kind) ?? 0])) as KindBytes;
}
