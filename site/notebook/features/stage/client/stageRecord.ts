import { storagePrefix } from "../../../client/store/storagePrefix.ts";
import type { Cut } from "./cut.ts";
import { firstState, type StageState } from "./stageState.ts";

export type InputValues = Readonly<Record<string, unknown>>;

/** All that a presenter has done with a lesson: windows tell it to each other, and a reload finds it again. */
export interface StageRecord {
  /** Grows with each change. */
  readonly revision: number;
  /** The window that made the last change. */
  readonly writer: string;
  readonly state: StageState;
  /** The values of the inputs that were moved. */
  readonly inputs: InputValues;
  /** The texts of cells that were changed. */
  readonly sources: Readonly<Record<string, string>>;
  /** The last action on each cell, or on the page under an empty name, with the number of actions there so far. */
  readonly acts: Readonly<Record<string, { readonly action: string; readonly count: number }>>;
  readonly settings: Readonly<Record<string, string>>;
  /** The values of the inputs when each place was left. */
  readonly visited: Readonly<Record<string, InputValues>>;
  /** The hands counted at each stop that has a poll, one number for each of its answers. */
  readonly hands: Readonly<Record<number, readonly number[]>>;
  /** The texts of cells that were kept as drafts of the lesson. */
  readonly kept: Readonly<Record<string, string>>;
  /** The stops that the talk is of, where it is not of all. */
  readonly cut?: Cut | undefined;
  /** When the talk began, in milliseconds. */
  readonly started?: number | undefined;
  /** The speaker's window that drives, and another that asks to. */
  readonly driver?: string | undefined;
  readonly asking?: string | undefined;
}

export const firstRecord: StageRecord = {
  revision: 0,
  writer: "",
  state: firstState,
  inputs: {},
  sources: {},
  acts: {},
  settings: {},
  visited: {},
  hands: {},
  kept: {},
};

/** Whether a record replaces another. Of two changes made at once, every window keeps the same one. */
export const isNewer = (one: StageRecord, than: StageRecord): boolean =>
  one.revision > than.revision || (one.revision === than.revision && one.writer > than.writer);

const keyOf = (deck: string): string => `${storagePrefix}stage/${deck}`;

/** Loads this tab's record, if the tab has presented this version of the lesson before. */
export function loadRecord(deck: string): StageRecord | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(deck)) ?? "null") as StageRecord | null;
    return kept === null ? undefined : { ...firstRecord, ...kept };
  } catch {
    return undefined;
  }
}

export function saveRecord(deck: string, record: StageRecord): void {
  try {
    sessionStorage.setItem(keyOf(deck), JSON.stringify(record));
  } catch {
    // Where storage is closed a reload begins anew.
  }
}
