import type { Cell } from "../cell.ts";
import { link, type Links } from "../link.ts";
import type { Result } from "../result.ts";
import type { Tree } from "../tree.ts";
import type { Drawing } from "./draw.ts";
import type { IntactCheck } from "./freezeAndWatch.ts";

/** A value as a cell handed it on, with the checks that watch it. */
export interface WatchedOutput {
  readonly name: string;
  readonly value: unknown;
  readonly watches: readonly IntactCheck[];
}

/** A cell in a running notebook, and how its last run went. */
export interface Entry {
  readonly cell: Cell;
  /** Whether it is the reader's, not the lesson's. */
  readonly changed: boolean;
  /** The number of requests so far; an answer to an older one is dropped. */
  request: number;
  pending: PromiseWithResolvers<void> | undefined;
  /** The run that was last asked for, and the one that last had a result. */
  run: number;
  settled: number;
  end: () => void;
  result: Result | undefined;
  drawing: Drawing | undefined;
  outputs: Readonly<Record<string, unknown>>;
  /** Reads the present values of those outputs to which the cell's functions give new ones. */
  now: (() => Readonly<Record<string, unknown>>) | undefined;
  /** The outputs that were handed on, with the checks whether they are still the same. */
  handed: readonly WatchedOutput[] | undefined;
  /** Whether it wrote into another cell's value, and was not asked for since. */
  isBarred: boolean;
  /** Its controls, and its printed lines. */
  beside: () => readonly Tree[];
  /** The values that the last run was given; undefined before it. */
  seen: ReadonlyMap<string, unknown> | undefined;
}

/** A cell that has not run; in the place of `before`, so that whoever waits for that waits for this. */
export function entryOf(
  cell: Cell,
  changed: boolean,
  before?: Pick<Entry, "request" | "pending" | "run" | "settled"> | undefined,
): Entry {
  return {
    cell,
    changed,
    request: before?.request ?? 0,
    pending: before?.pending,
    run: before?.run ?? 0,
    settled: before?.settled ?? 0,
    end: () => {},
    result: undefined,
    drawing: undefined,
    outputs: {},
    now: undefined,
    handed: undefined,
    isBarred: false,
    beside: () => [],
    seen: undefined,
  };
}

/** Joins the cells by their names. */
export function linkEntries(entries: Iterable<Entry>): Links {
  const all = [...entries];
  const changed = all.filter((entry) => entry.changed).map(({ cell }) => cell.id);
  return link(
    all.map(({ cell }) => cell),
    new Set(changed),
  );
}

/** Whether an entry's last run was given these values and came out well. */
export function isCurrent({ result, seen }: Entry, values: ReadonlyMap<string, unknown>): boolean {
  return (
    result?.status === "shown" &&
    seen?.size === values.size &&
    [...values].every(([name, value]) => seen.has(name) && Object.is(seen.get(name), value))
  );
}

/** Whether it was stopped, and not asked for since. */
export const isStopped = ({ pending, result }: Entry): boolean =>
  pending === undefined && result?.status === "stopped";

/** The cells that run whatever they last saw, and those that do not run although they depend on others that do. */
export interface RunPolicy {
  readonly forced: readonly string[];
  readonly spared: (entry: Entry) => boolean;
  /** Whether cells that were under way already are waited for; true unless said. */
  readonly waits?: boolean;
}
