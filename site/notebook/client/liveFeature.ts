import type { TreeElement } from "../kernel/tree.ts";
import type { Inputs, LiveInputs } from "./controls/createInputs.ts";
import type { Tips } from "./createTips.ts";
import type { CellRecord } from "./session/cellRecord.ts";
import type { Setters } from "./setters/createSetters.ts";

/** A page, awake or not. What is `set` before its cells are awake is lost, but the controls keep their values. */
export interface Page extends Inputs {
  readonly tips: Tips;
  readonly setters: Setters;
}

/** A page whose cells run. */
export interface LivePage extends Page, LiveInputs {}

/** Starts a feature's part in every page: small, for it is loaded before the reader does anything. */
export type PageFeature = (page: Page) => PagePart | void;

/** Starts a feature's part in a page whose cells run. */
export type LiveFeature = (page: LivePage, cells: LiveCells) => LivePart | void;

/** A feature's part in one page, which stays once cells run. */
export interface PagePart extends Pick<LivePart, "update" | "settle"> {
  /** Matches elements that need awake cells when they are clicked; the click is then repeated. */
  readonly wakes?: string;
  /** Matches elements whose actions need no cells. */
  readonly sleeps?: string;
  /** Whether a key press needs awake cells; it is then repeated. */
  readonly wakesOn?: (event: KeyboardEvent) => boolean;
}

/** A feature's part in one page whose cells run. */
export interface LivePart {
  /** Is called with a cell whose text, output or state has changed. */
  stands?(record: CellRecord): void;
  /** Is called with an action of the reader's, such as run or reset, and its cell, which is empty for an action of the page. */
  acted?(action: string, cell: string): void;
  /** Returns an element of an output as the page shows it to this reader. */
  dress?(tree: TreeElement): TreeElement;
  /** Is called with an output that has changed, once it is in the page. */
  update?(output: Element): void;
  /** Is called with a cell that has finished and shows its output. */
  settle?(cell: Element): void;
  readonly setting?: PageSetting;
}

/** A value that belongs to the page and not to a cell: cells read it from `inputs`, and a shared link carries it. */
export interface PageSetting {
  /** The setting's name in `inputs` and in a link. */
  readonly name: string;
  readonly initial: string;
  /** Matches the elements by which the reader chooses a value. */
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
  /** The texts of the cells that are not the lesson's own. */
  changed(): Readonly<Record<string, string>>;
  /** Keeps a cell's text as the reader's draft, even while the page is in front of a class. */
  keep(cell: string): void;
  readonly settings: readonly PageSetting[];
}
