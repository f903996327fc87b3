/** An instructor's choice of a deck's stops, for a talk of another length. */
export interface Cut {
  /** The numbers of the stops that stay, in order. */
  readonly stops: readonly number[];
  /** The time for all of them, in minutes; without it they take what they take in the whole deck. */
  readonly minutes?: number | undefined;
}

/**
 * Reads the numbers of stops as a link carries them, and leaves out those that the deck does not have.
 *
 *     parseStops("1-3,7", 16) // [1, 2, 3, 7]
 */
export function parseStops(text: string, count: number): readonly number[] {
  const stops = text.split(",").flatMap((range) => {
    const [, from, to = from] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(range) ?? [];
    if (from === undefined) return [];
    return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, k) => Number(from) + k);
  });
  return [...new Set(stops)].filter((stop) => stop >= 1 && stop <= count).sort((a, b) => a - b);
}

/**
 * Writes numbers of stops for a link.
 *
 *     stopsText([1, 2, 3, 7]) // "1-3,7"
 */
export function stopsText(stops: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const stop of stops) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === stop - 1) last[1] = stop;
    else ranges.push([stop, stop]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}

/** Reads the cut that an address carries, if it does: `?present&stops=1-3,7&minutes=20`. */
export function cutIn(search: string, count: number): Cut | undefined {
  const parameters = new URLSearchParams(search);
  const stops = parseStops(parameters.get("stops") ?? "", count);
  const minutes = Number(parameters.get("minutes"));
  if (stops.length === 0) return undefined;
  return { stops, ...(Number.isInteger(minutes) && minutes > 0 && { minutes }) };
}

/** Gives each stop its minutes in a talk: none where the cut leaves it out, and its share of the cut's own time. */
export function plannedMinutes(
  stops: readonly { readonly minutes?: number }[],
  cut: Cut | undefined,
): readonly number[] {
  const minutes = stops.map(({ minutes = 0 }, k) =>
    cut === undefined || cut.stops.includes(k + 1) ? minutes : 0,
  );
  const sum = minutes.reduce((all, one) => all + one, 0);
  if (cut?.minutes === undefined || sum === 0) return minutes;
  return minutes.map((one) => (one / sum) * cut.minutes!);
}
