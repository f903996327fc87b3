import { nearest } from "../../notebook/kernel/nearest.ts";
import type { FigureLink } from "./figureLinks.ts";
import { nameOf } from "../../notebook/build/compileLesson.ts";
import { LessonError, type Problem } from "../../notebook/build/problem.ts";

/** The names of the lessons that treat a figure, by its id, in the lessons' order. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/**
 * Finds where the figures are treated by reading the links in the lessons.
 *
 *     citations([{file: "lessons/05-parameters.mdx", links: [{id: "vgg16-bytes", line: 9}]}], ["vgg16-bytes"])
 *     // Map { "vgg16-bytes" → ["parameters"] }
 *
 * Throws a LessonError that names every link to a figure that does not exist.
 */
export function citations(
  lessons: readonly { readonly file: string; readonly links: readonly Pick<FigureLink, "id" | "line">[] }[],
  ids: readonly string[],
): Citations {
  const known = new Set(ids);
  const problems: Problem[] = [];
  const found = new Map<string, string[]>();
  for (const { file, links } of lessons) {
    for (const { id, line } of links) {
      if (!known.has(id)) problems.push({ file, line, ...unknown(id, ids) });
      const names = found.get(id) ?? [];
      if (!names.includes(nameOf(file))) found.set(id, [...names, nameOf(file)]);
    }
  }
  if (problems.length > 0) throw new LessonError(problems);
  return found;
}

function unknown(id: string, ids: readonly string[]): Pick<Problem, "what" | "remedy"> {
  const near = nearest(id, ids);
  const akin = near === undefined ? alike(id, ids) : [];
  const told =
    near === undefined
      ? akin.length === 0
        ? []
        : [`Figures with some of its words: ${akin.map((one) => `"${one}"`).join(", ")}.`]
      : [`Did you mean "${near}"?`];
  return {
    what: `links to "${id}", which is no figure of the article.`,
    remedy: [...told, "npm run verify lists them all."].join(" "),
  };
}

/** The most ids that a remedy lists. */
const listed = 5;

/** The ids that share the most words with a wrong one, to choose among: none of them is a misspelling. */
function alike(id: string, ids: readonly string[]): readonly string[] {
  const words = new Set(id.split("-"));
  const shared = (candidate: string) => candidate.split("-").filter((word) => words.has(word)).length;
  return ids
    .filter((candidate) => shared(candidate) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, listed);
}
