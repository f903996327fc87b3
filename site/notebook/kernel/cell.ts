/**
 * A name that a cell takes from a module: `import {at as read} from "engine"` is `{name: "read", imported: "at",
 * module: "engine"}`.
 */
export interface Import {
  readonly name: string;
  /** The exported name, `default`, or `*` for the whole module. */
  readonly imported: string;
  readonly module: string;
  /** The place of the import in the cell: line from 1, column from 0. */
  readonly line: number;
  readonly column: number;
  /** A remark on the name or module, if it means something elsewhere: why it is not here, and what is. */
  readonly known?: string;
}

/**
 * The expression in which a cell ends. Its code is wrapped in place, so columns behind `column` on `line` are `shift`
 * too far.
 */
export interface Display {
  readonly line: number;
  readonly column: number;
  readonly shift: number;
}

/** The reason why a source is no cell. */
export interface Refusal {
  readonly what: string;
  readonly remedy?: string;
  readonly place?: { readonly line: number; readonly column: number };
}

/** A cell as data, which the build ships and the kernel runs without a parser. */
export interface Cell {
  readonly id: string;
  /** The cell's TypeScript, as written. */
  readonly source: string;
  readonly imports: readonly Import[];
  /** Free names, which the cell reads from others; without the language's own. */
  readonly inputs: readonly string[];
  /** Remarks on the names read that mean something elsewhere: why they are not here, and what is. */
  readonly known?: Readonly<Record<string, string>>;
  /** The names declared at the top level, without imports. */
  readonly outputs: readonly string[];
  /** The outputs that are controls: `const stride = slider(…)`, in order. */
  readonly controls: readonly string[];
  /**
   * The cell's JavaScript, with each line and column where it is in the source; ends by returning `[outputs, display]`.
   */
  readonly body: string;
  /** The expression that the cell shows; missing if it does not end in one. */
  readonly display?: Display;
  /** Whether it is a value in a sentence or a formula, shown as a few words. */
  readonly inline?: boolean;
  /** Whether its functions may remember their calls, out of anybody's sight. */
  readonly remembers?: boolean;
  /** The reason why the source was refused: the cell fails with it, and keeps the names that it last gave. */
  readonly refusal?: Refusal;
}
