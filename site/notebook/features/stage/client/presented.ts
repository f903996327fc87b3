import type { LightPath } from "./lightsOf.ts";
import type { InputValues, StageRecord } from "./stageRecord.ts";

/** The page that a presenter moves, or in a test something like it. */
export interface Presented {
  /** The values of all inputs when presenting began. */
  readonly initial: InputValues;
  readInput(input: string): unknown;
  moveInput(input: string, value: unknown): void;
  /** Puts a text into a cell; none stands for its text when the talk began. */
  write(cell: string, source: string | undefined): void;
  act(action: string, cell: string): void;
  set(setting: string, value: string): void;
  /** Keeps a cell's present text as the reader's draft. */
  keep(cell: string): void;
  /** Returns what the spotlight comes to next, from what it is on; a page without one lights everything. */
  nextLight?(path: LightPath): LightPath;
  /** Hears a new record, to be shown and kept; where it was changed `here`, other windows are to be told. */
  changed(record: StageRecord, here: boolean): void;
}
