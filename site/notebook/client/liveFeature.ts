import type { TreeElement } from "../kernel/tree.ts";
import type { Inputs } from "./controls/readControl.ts";
import type { CellRecord } from "./session/cellRecord.ts";

/** A page whose cells run. */
export interface LiveInputs extends Inputs {
  /** Resolves once everything that was set has been answered. */
  whenSettled(): Promise<void>;
}

/** A feature's part in every page: small, for it comes before the reader does anything. */
export interface PageFeature {
  /** Begins with the page. `set` reaches the cells once they are awake; until then where an input stands is not lost. */
  begin?(page: Inputs): void;
  /** Elements that want awake cells when they are clicked; the click is done again then. */
  readonly wakes?: string;
  /** Actions that need no cells. */
  readonly sleeps?: string;
  /** Keys that do so, too. */
  readonly wakesOn?: (event: KeyboardEvent) => boolean;
}

/** A value that belongs to the page and not to a cell: cells read it from `inputs`, and a shared link carries it. */
export interface PageSetting {
  /** Its name in `inputs` and in a link. */
  readonly name: string;
  readonly initial: string;
  /** What the reader chooses it by. */
  readonly chooser: string;
  current(): string;
  accepts(value: string): boolean;
  show(value: string): void;
}

/** The cells of such a page, for a feature that changes them as the reader's own hand does. */
export interface LiveCells {
  /** Puts a text into a cell and its editor; the lesson's own where none is given. */
  write(cell: string, source: string | undefined): void;
  /** Does what a button of a cell, or of the page, would do. */
  act(action: string, cell: string): void;
  readonly settings: readonly PageSetting[];
}

/** A feature's part in a page whose cells run. */
export interface LiveFeature {
  begin?(inputs: LiveInputs, cells: LiveCells): void;
  /** A cell stands otherwise than before: its text, its output or its state. */
  stands?(record: CellRecord): void;
  /** The reader had something done: run, stop, reset, run-all, …; the cell is empty where it is the page's. */
  acted?(action: string, cell: string): void;
  /** An element of an output as this reader's page shows it. */
  dress?(tree: TreeElement): TreeElement;
  /** An output has changed, and stands in the page. */
  update?(output: Element): void;
  /** A cell has come to rest, with all that it shows. */
  settle?(cell: Element): void;
  readonly setting?: PageSetting;
}
