import type { Lesson } from "../../notebook/build/lesson.ts";
import { UsageError } from "../command.ts";
import { plainText } from "../plainText.ts";

export interface LessonOptions {
  readonly name: string;
  readonly json: boolean;
}

export const lessonHelp = `Runs a lesson's cells in order and prints what they show.

  npm run --silent lesson -- NAME [--json]

NAME is the lesson's file without number and ending: convolution.
--json prints [{"id", "status", "text"}], with "value" for inline values.`;

/**
 * Reads the options of `npm run lesson`; undefined if only help is asked for. Throws a UsageError that says what would
 * do.
 */
export function readLessonOptions(
  words: readonly string[],
  names: readonly string[],
): LessonOptions | undefined {
  if (words.includes("--help")) return undefined;
  const unknown = words.find((word) => word.startsWith("-") && word !== "--json");
  if (unknown !== undefined) throw new UsageError(`unknown option ${unknown}: --json and --help are known.`);
  const [name, ...more] = words.filter((word) => !word.startsWith("-"));
  const choice = `one of ${names.join(", ")}`;
  if (name === undefined) throw new UsageError(`missing lesson: name ${choice}.`);
  if (more.length > 0) throw new UsageError(`one lesson at a time: leave out "${more[0]}".`);
  if (!names.includes(name)) throw new UsageError(`unknown lesson "${name}": name ${choice}.`);
  return { name, json: words.includes("--json") };
}

/** The result of each cell, in the order in which they ran. */
export function lessonJson({ cells, links, results }: Lesson) {
  const inline = new Set(cells.filter(({ cell }) => cell.inline).map(({ cell }) => cell.id));
  return links.order.map((id) => {
    const result = results.get(id)!;
    const value =
      result.status === "shown" && inline.has(id)
        ? { value: JSON.parse(result.value ?? "null") as unknown }
        : {};
    return { id, status: result.status, text: plainText(result.output), ...value };
  });
}

export function lessonReport(lesson: Lesson): string {
  const sources = new Map(
    lesson.cells.map(({ cell, kind }) => [cell.id, kind === "cell" ? undefined : cell.source]),
  );
  const parts = lessonJson(lesson).map(({ id, status, text }) => {
    const source = sources.get(id);
    if (source !== undefined) return `${source} → ${text}`;
    const head = `── ${id}${status === "shown" ? "" : ` (${status}, as it is meant to)`}`;
    return text === "" ? head : `${head}\n${text}`;
  });
  return parts.join("\n\n");
}
