import { join } from "node:path";
import type { Deck } from "../features/stage/deck.ts";
import { readDeck } from "../features/stage/build/readDeck.ts";
import { loadLesson } from "./lesson.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { skipBroken } from "./skipBroken.ts";

/** The decks of those lessons that have stops; a lesson with problems has none, and its own page says so. */
export async function decksOf(files: readonly string[], site: NotebookSite): Promise<readonly Deck[]> {
  const lessons = await Promise.all(
    files.map((file) => skipBroken(loadLesson(join(site.lessons, file), site))),
  );
  return lessons.flatMap((lesson) =>
    lesson === undefined || lesson.stops.length === 0 ? [] : readDeck(lesson, lesson.results),
  );
}
