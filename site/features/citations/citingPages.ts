import { orderLessons } from "../../notebook/build/orderLessons.ts";
import { nameOf } from "../../notebook/build/nameOf.ts";

/** A lesson, or a page beside the lessons, which may treat figures of the article. */
export interface CitingPage {
  readonly name: string;
  readonly title: string;
  readonly file: string;
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly data: { readonly title: string };
}

/** The lessons in their order, then the pages beside them, without the contents. */
export function citingPages(lessons: readonly Entry[], pages: readonly Entry[]): readonly CitingPage[] {
  const entries = [...orderLessons(lessons).map(({ entry }) => entry), ...pages];
  return entries
    .filter(({ id }) => id !== "contents")
    .map(({ id, file, data }) => ({ name: nameOf(id), title: data.title, file }));
}
