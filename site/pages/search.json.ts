import type { APIRoute } from "astro";
import { site } from "virtual:notebook/site";
import { entries } from "../api/entries.ts";
import { parts } from "../api/parts.ts";
import { collectFigures } from "../article/collectFigures.ts";
import { pages } from "../components/pages.ts";
import { glossary } from "../features/glossary/glossary.ts";
import { engineDocuments } from "../features/search/build/engineDocuments.ts";
import { figureDocuments } from "../features/search/build/figureDocuments.ts";
import { lessonDocuments } from "../features/search/build/lessonDocuments.ts";
import { lessonSections } from "../features/search/build/lessonSections.ts";
import { searchIndex } from "../features/search/build/searchIndex.ts";
import { termDocuments } from "../features/search/build/termDocuments.ts";
import { lessonEntries, pageEntries, type PageEntry } from "../lessonEntries.ts";
import { nameOf } from "../notebook/build/nameOf.ts";
import { loadLesson } from "../notebook/build/lesson.ts";
import { lessonText } from "../notebook/build/lessonText.ts";
import { orderLessons } from "../notebook/build/orderLessons.ts";
import { skipBroken } from "../notebook/build/skipBroken.ts";

const sectionsOf = async ({ id, file, data }: PageEntry, number?: number) => {
  const [text, lesson] = await Promise.all([
    lessonText(`${site.root}/${file}`),
    skipBroken(loadLesson(file, site)),
  ]);
  if (lesson === undefined) return [];
  const of = { name: nameOf(id), title: data.title, ...(number !== undefined && { number }) };
  return lessonDocuments(of, lessonSections(text, lesson));
};

/** Serves the index of the search over lessons, pages, the glossary, the article's figures and the engine. */
export const GET: APIRoute = async () => {
  const lessons = orderLessons(await lessonEntries()).map(({ entry }, k) => sectionsOf(entry, k + 1));
  const beside = (await pageEntries()).map((entry) => sectionsOf(entry));
  const written = (await Promise.all([...lessons, ...beside])).flat();
  const others = pages
    .filter(({ name }) => !written.some(({ address }) => address.startsWith(`${name}/`)))
    .map(({ name, title, about }) => ({
      kind: "page" as const,
      title,
      place: "Page",
      address: `${name}/`,
      text: about,
      also: "",
    }));
  const titles = new Map(parts.map(({ name, title }) => [name, title]));
  return new Response(
    searchIndex([
      ...written,
      ...others,
      ...termDocuments(glossary),
      ...figureDocuments((await collectFigures()).figures),
      ...engineDocuments(entries(), titles),
    ]),
  );
};
