import type { Cell } from "../kernel/cell.ts";

/** A cell of a lesson's program. */
export interface ModuleCell {
  readonly cell: Cell;
  /** Whether it must throw, so that the program catches the error and goes on. */
  readonly fails: boolean;
}

/** The origin of a line of a program: its cell, and its line there from 1. */
export interface Origin {
  readonly cell: string;
  readonly line: number;
}

export interface LessonModule {
  readonly text: string;
  /** For each line of the text its origin; undefined for the lines between cells. */
  readonly origins: readonly (Origin | undefined)[];
}

/** Matches the start of a statement that would continue a statement before it without a semicolon. */
const goesOn = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*[([`+\-*/<]/;

/**
 * Writes a lesson as one TypeScript program: its cells as written, in the order given. This is the program that is
 * type-checked, and put into `lessons/` it runs under tsx.
 */
export function lessonModule(cells: readonly ModuleCell[]): LessonModule {
  const lines: string[] = [];
  const origins: (Origin | undefined)[] = [];
  const add = (line: string, origin?: Origin): void => {
    lines.push(line);
    origins.push(origin);
  };
  for (const { cell, fails } of cells) {
    if (lines.length > 0) add("");
    add(`// ${cell.id}`);
    if (goesOn.test(cell.source)) add(";");
    if (fails) add("try {");
    cell.source.split("\n").forEach((line, index) => add(line, { cell: cell.id, line: index + 1 }));
    if (fails) for (const line of ["} catch (error) {", "  console.error(String(error));", "}"]) add(line);
  }
  add("");
  add("export {};");
  add("");
  return { text: lines.join("\n"), origins };
}
