import type { Figure } from "../../engine/article.ts";
import type { Treatments } from "../lesson/treatments.ts";

/** A figure of the article beside the computed one, with the names of the lessons that treat it. */
export interface CheckedFigure extends Figure {
  readonly lessons: readonly string[];
}

/** Every figure, in the article's order. */
export function checkedFigures(figures: readonly Figure[], treatments: Treatments): readonly CheckedFigure[] {
  return figures.map((figure) => ({ ...figure, lessons: treatments.get(figure.id) ?? [] }));
}
