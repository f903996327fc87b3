import { nameOf } from "./nameOf.ts";

export interface OrderedLesson<Entry> {
  readonly name: string;
  readonly entry: Entry;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** Orders lessons by the numbers that their files' names start with, each with its neighbours. */
export function orderLessons<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): OrderedLesson<Entry>[] {
  const sorted = [...entries].sort((a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10));
  return sorted.map((entry, index) => ({
    name: nameOf(entry.id),
    entry,
    previous: sorted[index - 1],
    next: sorted[index + 1],
  }));
}
