import { nearest } from "../kernel/nearest.ts";
import { figureLinks } from "./figureLinks.ts";
import { nameOf } from "./prepared.ts";
import { LessonError, type Problem } from "./problem.ts";

/** Which lessons treat a figure, by its id: the names of those that link to it, in their order. */
export type Treatments = ReadonlyMap<string, readonly string[]>;

/**
 * Finds where the figures are treated by reading the links in the lessons.
 *
 *     treatments([{file: "lessons/05-parameters.mdx", text: "[540 MB](../article-checked/#vgg16-bytes)"}], ["vgg16-bytes"])
 *     // Map { "vgg16-bytes" → ["parameters"] }
 *
 * Throws a LessonError that names every link to a figure that does not exist.
 */
export function treatments(
  lessons: readonly { readonly file: string; readonly text: string }[],
  ids: readonly string[],
): Treatments {
  const known = new Set(ids);
  const problems: Problem[] = [];
  const found = new Map<string, string[]>();
  for (const { file, text } of lessons) {
    for (const { id, line } of figureLinks(text)) {
      if (!known.has(id)) problems.push({ file, line, ...unknown(id, ids) });
      const names = found.get(id) ?? [];
      if (!names.includes(nameOf(file))) found.set(id, [...names, nameOf(file)]);
    }
  }
  if (problems.length > 0) throw new LessonError(problems);
  return found;
}

function unknown(id: string, ids: readonly string[]): Pick<Problem, "what" | "remedy"> {
  const near = nearest(id, ids) ?? closest(id, ids);
  const list = "npm run verify lists them all.";
  return {
    what: `links to "${id}", which is no figure of the article.`,
    remedy: near === undefined ? list : `Is "${near}" meant? ${list}`,
  };
}

/** The id that shares the most words with a wrong one: what one misremembers is seldom two letters away. */
function closest(id: string, ids: readonly string[]): string | undefined {
  const words = new Set(id.split("-"));
  const shared = (candidate: string) => candidate.split("-").filter((word) => words.has(word)).length;
  const best = [...ids].sort((a, b) => shared(b) - shared(a))[0];
  return best === undefined || shared(best) === 0 ? undefined : best;
}
