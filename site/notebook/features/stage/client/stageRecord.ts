import { storagePrefix } from "../../../client/store/storagePrefix.ts";
import { firstState, type StageState } from "./stageState.ts";

export type InputValues = Readonly<Record<string, unknown>>;

/** All that a presenter has done with a lesson, as its windows tell each other and a reload finds it. */
export interface StageRecord {
  /** Grows with each change. */
  readonly revision: number;
  /** The window that made it so. */
  readonly writer: string;
  readonly state: StageState;
  /** Where inputs stand that were moved. */
  readonly inputs: InputValues;
  /** The texts of cells that were changed. */
  readonly sources: Readonly<Record<string, string>>;
  /** What was last done to a cell, or to the page under an empty name, each with a number of its own. */
  readonly acts: Readonly<Record<string, { readonly action: string; readonly count: number }>>;
  readonly settings: Readonly<Record<string, string>>;
  /** Where the inputs stood when a place was left. */
  readonly visited: Readonly<Record<string, InputValues>>;
  /** When the talk began, in milliseconds. */
  readonly started?: number | undefined;
  /** The speaker's window that drives, and one that would like to. */
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
};

/** Whether a record takes the place of another. Of two changes made at once the same one counts in all windows. */
export const isNewer = (one: StageRecord, than: StageRecord): boolean =>
  one.revision > than.revision || (one.revision === than.revision && one.writer > than.writer);

const keyOf = (deck: string): string => `${storagePrefix}stage/${deck}`;

/** The record of this tab, if it has presented this version of the lesson before. */
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
