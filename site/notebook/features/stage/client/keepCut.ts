import { storagePrefix } from "../../../client/store/storagePrefix.ts";
import type { Deck } from "../deck.ts";
import type { Cut } from "./cut.ts";

/** Stops are kept by their titles, which outlive the lesson's next version. */
interface Kept {
  readonly titles: readonly string[];
  readonly minutes?: number | undefined;
}

const keyOf = (lesson: string): string => `${storagePrefix}cut/${lesson}`;

/** Loads the cut that this browser keeps of a deck, if any of its stops are still there. */
export function loadCut({ lesson, stops }: Deck): Cut | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(lesson)) ?? "null") as Kept | null;
    const left = stops.flatMap(({ title }, k) => (kept?.titles.includes(title) === true ? [k + 1] : []));
    return left.length === 0 ? undefined : { stops: left, minutes: kept!.minutes };
  } catch {
    return undefined;
  }
}

/** Keeps a cut in this browser, or forgets it where there is none. */
export function keepCut({ lesson, stops }: Deck, cut: Cut | undefined): void {
  try {
    if (cut === undefined) return localStorage.removeItem(keyOf(lesson));
    const titles = cut.stops.map((stop) => stops[stop - 1]!.title);
    localStorage.setItem(keyOf(lesson), JSON.stringify({ titles, minutes: cut.minutes } satisfies Kept));
  } catch {
    // Where storage is closed, the link carries it.
  }
}
