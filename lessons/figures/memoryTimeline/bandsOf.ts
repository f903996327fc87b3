import type { Moment, Phase } from "engine";

/** A stretch of one phase. */
export interface Band {
  readonly phase: Phase;
  /** Its ends, as parts of the whole width. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

/** One or a few events, drawn as the one after which most is in memory. */
export interface Column {
  readonly event: number;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The most steps that are drawn. */
const MOST = 150;
/** The part of the width that everything loaded before the run takes: on a phone its name has room. */
const LOADED = 0.12;

/**
 * The events of a run as columns, phase by phase. A phase is as wide as the root of its number of events, so that a
 * long one does not crowd out a short one; if there are too many events for their width, neighbours share a column.
 */
export function bandsOf(moments: readonly Moment[]): readonly Band[] {
  const runs: { phase: Phase; first: number; last: number }[] = [];
  moments.forEach(({ phase }, event) => {
    const run = runs.at(-1);
    if (run?.phase === phase) run.last = event;
    else runs.push({ phase, first: event, last: event });
  });
  const weights = runs.map(({ phase, first, last }) => (phase === "load" ? 0 : Math.sqrt(last - first + 1)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const loaded = runs.some(({ phase }) => phase === "load") ? (all === 0 ? 1 : LOADED) : 0;
  let from = 0;
  return runs.map(({ phase, first, last }, k) => {
    const share = phase === "load" ? loaded : ((1 - loaded) * weights[k]!) / all;
    const to = from + share;
    const band = { phase, from, to, columns: columnsOf(moments, { first, last, from, to }) };
    from = to;
    return band;
  });
}

type Stretch = Omit<Column, "event">;

function columnsOf(moments: readonly Moment[], { first, last, from, to }: Stretch): readonly Column[] {
  const events = last - first + 1;
  const count = Math.max(1, Math.min(events, Math.round(MOST * (to - from))));
  return Array.from({ length: count }, (_, k) => {
    const [begin, end] = [k, k + 1].map((edge) => first + Math.round((edge * events) / count));
    let event = begin!;
    for (let at = begin!; at < end!; at++) if (moments[at]!.bytes > moments[event]!.bytes) event = at;
    const edges = [k, k + 1].map((edge) => from + ((to - from) * edge) / count);
    return { event, first: begin!, last: end! - 1, from: edges[0]!, to: edges[1]! };
  });
}

/** The place of an event, as a part of the whole width: the middle of its place in its column. */
export function placeOf(columns: readonly Column[], event: number): number {
  const { first, last, from, to } = columns.find(({ last }) => event <= last) ?? columns.at(-1)!;
  return from + ((to - from) * (Math.min(event, last) - first + 0.5)) / (last - first + 1);
}
