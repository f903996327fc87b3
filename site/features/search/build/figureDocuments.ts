import type { ArticleFigure } from "../../../../engine/article.ts";
import type { SearchDocument } from "../searchDocument.ts";

/** Makes a document of each figure of the article, with what it was checked against. */
export const figureDocuments = (figures: readonly ArticleFigure[]): readonly SearchDocument[] =>
  figures.map(({ id, place, article, computed, bytes, verdict, derivation }) => ({
    kind: "figure",
    title: article,
    place: `Article · ${place}`,
    address: `article-checked/#${id}`,
    text: `Computed: ${computed} (${verdict}). ${derivation}`,
    also: [id, ...(bytes === null ? [] : [bytes])].join(" "),
  }));
