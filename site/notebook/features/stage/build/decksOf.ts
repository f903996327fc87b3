import { join } from "node:path";
import { takenBy } from "../../../build/buildFeature.ts";
import { loadLesson } from "../../../build/lesson.ts";
import type { NotebookSite } from "../../../build/notebookSite.ts";
import { skipBroken } from "../../../build/skipBroken.ts";
import type { Deck } from "../deck.ts";
import { readDeck } from "./readDeck.ts";

/** The decks of those lessons that have stops; a lesson with problems has none, and its own page says so. */
export async function decksOf(files: readonly string[], site: NotebookSite): Promise<readonly Deck[]> {
  const lessons = await Promise.all(
    files.map((file) => skipBroken(loadLesson(join(site.lessons, file), site))),
  );
  return lessons.flatMap((lesson) =>
    lesson === undefined || takenBy(lesson, "stage").length === 0 ? [] : readDeck(lesson, lesson.results),
  );
}
