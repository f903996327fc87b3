import { nearest } from "../../notebook/kernel/nearest.ts";
import { CellError } from "../../notebook/kernel/cellError.ts";

/** The most ids that a remedy lists. */
const listed = 5;

/** Throws a CellError if an id is not among those of the article's figures. */
export function expectFigure(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  const akin = near === undefined ? alike(id, ids).map((one) => `"${one}"`) : [];
  const told = [
    ...(near === undefined ? [] : [`Did you mean "${near}"?`]),
    ...(akin.length === 0 ? [] : [`Figures with some of its words: ${akin.join(", ")}.`]),
    "npm run verify lists them all.",
  ];
  throw new CellError(`links to "${id}", which is no figure of the article.`, { remedy: told.join(" ") });
}

/** The ids that share the most words with a wrong one, to choose among: none of them is a misspelling. */
function alike(id: string, ids: readonly string[]): readonly string[] {
  const words = new Set(id.split("-"));
  const shared = (candidate: string) => candidate.split("-").filter((word) => words.has(word)).length;
  return ids
    .filter((candidate) => shared(candidate) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, listed);
}
