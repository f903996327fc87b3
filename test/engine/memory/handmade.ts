import type { MemoryEvent, Timeline } from "../../../engine/memory/timeline/timeline.ts";

type Event = readonly [type: MemoryEvent["type"], tensor: number, bytes: number];

/** A timeline of these events; its listed tensors are in CPU memory. */
export function handmade(
  list: readonly Event[],
  { onHost = [] }: { onHost?: readonly number[] } = {},
): Timeline {
  const where = { step: "fc", phase: "forward" } as const;
  const count = Math.max(...list.map(([, tensor]) => tensor)) + 1;
  const tensors = Array.from({ length: count }, (_, tensor) => ({
    name: `tensor ${tensor}`,
    bytes: list.find(([, one]) => one === tensor)?.[2] ?? 0,
    onHost: onHost.includes(tensor),
    ...where,
  }));
  const events = list.map(([type, tensor, bytes]) => ({
    type,
    tensor,
    bytes,
    kind: "activations" as const,
    ...where,
  }));
  return { network: "handmade", tensors, events };
}
