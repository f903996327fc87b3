/** A cell of the page, or a block of words: the nth below the nth heading, both counted from 0. */
export type Item = { readonly cell: string } | { readonly heading: number; readonly block: number };

/** A part of what a cell shows, by its class or tag; the nth of its kind among its neighbours, counted from 1. */
export interface Part {
  readonly cell: string;
  readonly part: string;
  readonly nth?: number;
}

/** What comes, or goes, with a stop or with one key at it. */
export interface Reveal {
  readonly show: readonly (Item | Part)[];
  readonly hide: readonly (Item | Part)[];
  /** Where inputs are moved to, as controls have it. */
  readonly set: Readonly<Record<string, unknown>>;
  /** The cells whose code is open. */
  readonly code: readonly string[];
}

/** One idea, on one screen. */
export interface Stop extends Reveal {
  readonly title: string;
  readonly question?: string;
  /** Words that are to be seen once all is revealed, and not before. */
  readonly answer?: string;
  readonly minutes?: number;
  /** For the speaker alone. */
  readonly note?: string;
  readonly reveals: readonly Reveal[];
}

/** A lesson as it is presented: its stops, in order. */
export interface Deck {
  readonly lesson: string;
  /** The version of the lesson's cells that it belongs to. */
  readonly version: string;
  readonly stops: readonly Stop[];
}
