import { nextNumber } from "./nextNumber.ts";
import { nameOf } from "./notebook/build/nameOf.ts";
import type { Problem } from "./notebook/build/problem.ts";

/** Says of a lesson's file that it has no number, or the name of another of these lessons. */
export function misnamed(file: string, lessons: readonly string[]): readonly Problem[] {
  const name = nameOf(file);
  const [, folder = "", base = ""] = /^(.*\/)?([^/]*)$/.exec(file) ?? [];
  if (!/^\d/.test(base))
    return [
      {
        file,
        line: 1,
        what: "neither a lesson, which has a number, nor a page beside the lessons.",
        remedy: `Name it ${folder}${nextNumber(lessons)}-${base}, with a number that says its place; a page beside the lessons needs a site/pages/${name}.astro.`,
      },
    ];
  const same = lessons.find((other) => other !== file && nameOf(other) === name);
  if (same === undefined) return [];
  const what = `${same} has the same name, and so the same address.`;
  return [{ file, line: 1, what, remedy: "Give one of them another." }];
}
