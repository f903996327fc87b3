import type { Cell } from "../kernel/cell.ts";

/** A cell as a program needs it. */
export interface ModuleCell {
  readonly cell: Cell;
  /** It must throw, so the program catches what it throws and goes on. */
  readonly fails: boolean;
}

/** Where a line of a program comes from, its line in the cell counted from 1. */
export interface Origin {
  readonly cell: string;
  readonly line: number;
}

export interface LessonModule {
  readonly text: string;
  /** For each line of the text; undefined for the lines between cells. */
  readonly origins: readonly (Origin | undefined)[];
}

/** What, at the start of a statement, would go on with a statement before it that ends without a semicolon. */
const goesOn = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*[([`+\-*/<]/;

/**
 * A lesson as one TypeScript program: its cells as written, in the order given. It is what is type-checked,
 * and standing in `lessons/` it runs under tsx.
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
