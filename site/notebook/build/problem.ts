/** A problem of a lesson: its place in the file, its cell and line there, and its remedy. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly cell?: { readonly id: string; readonly line?: number | undefined };
  readonly what: string;
  readonly remedy?: string | undefined;
}

/** All problems found in a lesson, a line each. */
export class LessonError extends Error {
  readonly problems: readonly Problem[];
  /** Where the first of them is, for tools that show the source. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "LessonError";
    this.problems = problems;
    const { file = "", line = 1 } = problems[0] ?? {};
    this.loc = { file, line, column: 1 };
    // Our own calls tell the author of a lesson nothing.
    const places = problems.map(({ file, line }) => `    at ${file}:${line}:1`);
    this.stack = `${this.name}: ${this.message}\n${places.join("\n")}`;
  }

  /** Its name alone: tools that guess from the words of an error would take a lesson's for code of a browser's. */
  override toString(): string {
    return this.name;
  }
}

/**
 * A problem as its author reads it.
 *
 *     lessons/02-convolution.mdx:57, cell "featureMap", line 3: "strid" is not defined. Did you mean "stride"?
 */
export function describeProblem({ file, line, cell, what, remedy }: Problem): string {
  const inCell = cell === undefined ? "" : `, cell "${cell.id}"`;
  const onLine = cell?.line === undefined ? "" : `, line ${cell.line}`;
  const sentence = /[.?!)]$/.test(what) ? what : `${what}.`;
  return `${file}:${line}${inCell}${onLine}: ${remedy === undefined ? sentence : `${sentence} ${remedy}`}`;
}
