import { existsSync, readFileSync } from "node:fs";
import type { Lesson } from "../../notebook/build/lesson.ts";
import { toHtml } from "../../notebook/kernel/toHtml.ts";
import { readable } from "./readable.ts";

/** The file in which the outputs of a lesson are committed. */
export const outputsFile = (name: string): string => `test/lessons/expected/${name}.html`;

/** Reads the committed outputs of a lesson, undefined where there are none. */
export const committedOutputs = (name: string): string | undefined =>
  existsSync(outputsFile(name)) ? readFileSync(outputsFile(name), "utf8") : undefined;

/** Writes the output of each cell of a lesson, in the form in which it is committed. */
export function writeOutputs({ cells, results }: Pick<Lesson, "cells" | "results">): string {
  const shown = cells.map(({ cell: { id } }) => {
    const { status, output } = results.get(id)!;
    return `<!-- ${id}: ${status} -->\n${readable(toHtml(output))}\n`;
  });
  return shown.join("\n");
}
