import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Deck } from "../features/stage/deck.ts";
import { loadLesson } from "./lesson.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { skipBroken } from "./skipBroken.ts";

/** The decks of all lessons that have stops; a lesson with problems has none, and its own page says so. */
export async function decksOf(site: NotebookSite): Promise<readonly Deck[]> {
  const files = (await readdir(site.lessons)).filter((file) => file.endsWith(".mdx"));
  const lessons = await Promise.all(
    files.map((file) => skipBroken(loadLesson(join(site.lessons, file), site))),
  );
  return lessons.flatMap((lesson) => lesson?.deck ?? []).filter(({ stops }) => stops.length > 0);
}
