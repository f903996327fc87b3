import type { Deck, Item, Part, Reveal, Stop } from "../deck.ts";
import type { Cut } from "./cut.ts";

/** The contents of the stage at one place of a deck. */
export interface Scene {
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  /** Parts of items that are still to come, and keep their room. */
  readonly hidden: readonly Part[];
  /** Parts of items that do not come, and take no room. */
  readonly absent: readonly Part[];
  /** The cells whose code is open. */
  readonly code: readonly string[];
  /** Whether the stop's question is still open, so that nothing on stage may give the answer away. */
  readonly asks: boolean;
}

export const isPart = (target: Item | Part): target is Part => "part" in target;

const nameOf = (target: Item | Part): string => JSON.stringify(target);

/**
 * Makes the scene of a stop after some of its reveals.
 *
 * A part that a later reveal shows is hidden until then. Findings and answers wait for the last reveal of a stop that
 * asks something.
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

/** Gathers the values that a stop and its first reveals give to inputs, as long as nobody has moved them. */
export function presetsAt({ reveals, set }: Stop, reveal: number): Readonly<Record<string, unknown>> {
  return Object.assign({}, set, ...reveals.slice(0, reveal).map((one) => one.set)) as Record<string, unknown>;
}

/** Gathers the solutions that a stop and its first reveals write, by cell. */
export function solutionsAt({ reveals, solve }: Stop, reveal: number): Readonly<Record<string, string>> {
  return Object.assign({}, solve, ...reveals.slice(0, reveal).map((one) => one.solve)) as Record<
    string,
    string
  >;
}

/** Says of each stop of a deck all that the keys have to know; a cut goes past some. */
export const shapesOf = ({ stops }: Deck, cut?: Cut) =>
  stops.map((stop, k) => ({
    countsHands: stop.poll !== undefined,
    reveals: stop.reveals.length,
    isLeftOut: cut !== undefined && !cut.stops.includes(k + 1),
  }));
