import type { Deck, Item, Part, Reveal, Stop } from "../deck.ts";

/** What stands on the stage at one place of a deck. */
export interface Scene {
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  /** Parts of them that are still to come, and keep their room. */
  readonly hidden: readonly Part[];
  /** Parts of them that do not come, and need none. */
  readonly absent: readonly Part[];
  /** The cells whose code is open. */
  readonly code: readonly string[];
  /** Whether a question is open, so that nothing may answer it. */
  readonly asks: boolean;
}

export const isPart = (target: Item | Part): target is Part => "part" in target;

const nameOf = (target: Item | Part): string => JSON.stringify(target);

/**
 * What a stop shows once so many of its reveals have come. A part that a reveal shows is hidden before; findings and answers
 * wait for the last reveal of a stop that asks something.
 */
export function sceneAt({ reveals, question, ...stop }: Stop, reveal: number): Scene {
  const steps: readonly Reveal[] = [stop, ...reveals.slice(0, reveal)];
  const later = reveals.flatMap(({ show }) => show).filter(isPart);
  const items = new Map<string, Item>();
  const hidden = new Map(later.map((part) => [nameOf(part), part]));
  const code = new Set<string>();
  for (const step of steps) {
    for (const target of step.show)
      if (isPart(target)) hidden.delete(nameOf(target));
      else items.set(nameOf(target), target);
    for (const target of step.hide)
      if (isPart(target)) hidden.set(nameOf(target), target);
      else items.delete(nameOf(target));
    for (const cell of step.code) code.add(cell);
  }
  const asks = question !== undefined && (reveals.length === 0 || reveal < reveals.length);
  const names = reveals.slice(reveal).flatMap(({ show }) => show.map(nameOf));
  const isComing = (part: Part): boolean => names.includes(nameOf(part));
  const parts = [...hidden.values()];
  return {
    items: [...items.values()],
    hidden: parts.filter(isComing),
    absent: parts.filter((part) => !isComing(part)),
    code: [...code],
    asks,
  };
}

/** Where a stop and so many of its reveals put inputs, if nobody has moved them. */
export function presetsAt({ reveals, set }: Stop, reveal: number): Readonly<Record<string, unknown>> {
  return Object.assign({}, set, ...reveals.slice(0, reveal).map((one) => one.set)) as Record<string, unknown>;
}

/** What the keys have to know of each stop. */
export const shapesOf = ({ stops }: Deck) =>
  stops.map((stop) => ({
    reveals: stop.reveals.length,
    items: sceneAt(stop, stop.reveals.length).items.length,
  }));
