/** A name a cell takes from a module: `import {at as read} from "engine"` is `{name: "read", imported: "at", module: "engine"}`. */
export interface Import {
  readonly name: string;
  /** The exported name, `default`, or `*` for the whole module. */
  readonly imported: string;
  readonly module: string;
  /** Where the import stands in the cell, counted from 1 (line) and 0 (column). */
  readonly line: number;
  readonly column: number;
  /** Where the name, or the module, means something in another place: what, and what there is here. */
  readonly known?: string;
}

/** The expression a cell ends in. Its code is wrapped in place, so columns behind `column` on `line` are `shift` too far. */
export interface Display {
  readonly line: number;
  readonly column: number;
  readonly shift: number;
}

/** Why a source is no cell. */
export interface Refusal {
  readonly what: string;
  readonly remedy?: string;
  readonly place?: { readonly line: number; readonly column: number };
}

/** A cell as data: what the build ships, and what the kernel runs without a parser. */
export interface Cell {
  readonly id: string;
  /** As written. */
  readonly source: string;
  readonly imports: readonly Import[];
  /** Free names: what the cell reads from others. The language's own names are left out. */
  readonly inputs: readonly string[];
  /** Of the names read those that mean something in another place: what, and what there is here. */
  readonly known?: Readonly<Record<string, string>>;
  /** Names declared at the top level, imports left out. */
  readonly outputs: readonly string[];
  /** Outputs that are controls: `const stride = slider(…)`, in order. */
  readonly controls: readonly string[];
  /** JavaScript, line for line and column for column the source; ends by returning `[outputs, display]`. */
  readonly body: string;
  /** Missing where the cell ends in no expression. */
  readonly display?: Display;
  /** A value in a sentence or a formula, shown as a few words. */
  readonly inline?: boolean;
  /** Its functions may remember their calls, where nobody can see. */
  readonly remembers?: boolean;
  /** Set where the source was refused: the cell fails with it, and gives the names it last gave. */
  readonly refusal?: Refusal;
}
