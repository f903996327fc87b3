import { article } from "../../../engine/article.ts";
import type { QuotedFigure } from "./figureNotes.ts";

/** The figures of the article, by id. */
export const knownFigures: ReadonlyMap<string, QuotedFigure> = new Map(
  article().map(({ id, article, verdict }) => [id, { id, article, verdict }]),
);
