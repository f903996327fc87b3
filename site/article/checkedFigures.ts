import type { ArticleFigure } from "../../engine/article.ts";
import type { Citations } from "../features/citations/readCitations.ts";

/** A figure of the article beside the computed one, with the names of the lessons that treat it. */
export interface CheckedFigure extends ArticleFigure {
  readonly lessons: readonly string[];
}

/** Every figure, in the article's order. */
export function checkedFigures(
  figures: readonly ArticleFigure[],
  treatments: Citations,
): readonly CheckedFigure[] {
  return figures.map((figure) => ({ ...figure, lessons: treatments.get(figure.id) ?? [] }));
}
