import { getCollection } from "astro:content";
import { article } from "../../engine/article.ts";
import { readers, type ReaderPage } from "../lesson/readers.ts";
import { readTreatments } from "../lesson/readTreatments.ts";
import { checkedFigures, type CheckedFigure } from "./checkedFigures.ts";

const figures = article();
const ids = figures.map(({ id }) => id);

/** The figures of the article, and the lessons and pages that may treat them, in reading order. */
export async function collected(): Promise<{
  readonly lessons: readonly ReaderPage[];
  readonly figures: readonly CheckedFigure[];
}> {
  const lessons = readers(await getCollection("lessons"), await getCollection("pages"));
  const treatments = await readTreatments(
    lessons.map(({ file }) => file),
    ids,
  );
  return { lessons, figures: checkedFigures(figures, treatments) };
}
