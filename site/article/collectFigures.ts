import { site } from "virtual:notebook/site";
import { article } from "../../engine/article.ts";
import { citingPages, type CitingPage } from "../features/citations/citingPages.ts";
import { readCitations } from "../features/citations/readCitations.ts";
import { lessonEntries, pageEntries } from "../lessonEntries.ts";
import { checkedFigures, type CheckedFigure } from "./checkedFigures.ts";

const figures = article();

/** Collects the figures of the article, and the lessons and pages that may treat them, in reading order. */
export async function collectFigures(): Promise<{
  readonly lessons: readonly CitingPage[];
  readonly figures: readonly CheckedFigure[];
}> {
  const lessons = citingPages(await lessonEntries(), await pageEntries());
  const treatments = await readCitations(
    lessons.map(({ file }) => file),
    site,
  );
  return { lessons, figures: checkedFigures(figures, treatments) };
}
