/** A cell of the page, or a block of words: the nth below the nth heading, both counted from 0. */
export type Item = { readonly cell: string } | { readonly heading: number; readonly block: number };

/** A part of what a cell shows, by its class or tag; the nth of its kind among its neighbours, counted from 1. */
export interface Part {
  readonly cell: string;
  readonly part: string;
  readonly nth?: number;
}

/** The changes that a stop, or one key at it, makes to the stage. */
export interface Reveal {
  readonly show: readonly (Item | Part)[];
  readonly hide: readonly (Item | Part)[];
  /** The values that inputs are moved to, as controls hold them. */
  readonly set: Readonly<Record<string, unknown>>;
  /** The cells whose code is open. */
  readonly code: readonly string[];
  /** The solutions of exercises, by cell, which are written where the class has written nothing. */
  readonly solve?: Readonly<Record<string, string>>;
}

/** A question that a class answers by show of hands: at least two answers to choose from, the expected wrong ones among them. */
export interface Poll {
  readonly options: readonly string[];
  /** The index of the right one, where there is one. */
  readonly right?: number;
}

/** One idea, on one screen. */
export interface Stop extends Reveal {
  readonly title: string;
  readonly question?: string;
  /** Words that are seen only once everything is revealed. */
  readonly answer?: string;
  readonly poll?: Poll;
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
