import type { LessonEntry } from "../lessonEntries.ts";
import { orderLessons } from "../notebook/build/orderLessons.ts";

/** A lesson as the others point to it. */
export interface NumberedLesson {
  readonly number: number;
  readonly name: string;
  readonly title: string;
}

/** Where a lesson stands among all of them. */
export interface LessonPlace extends NumberedLesson {
  readonly lessons: readonly NumberedLesson[];
  readonly previous: NumberedLesson | undefined;
  readonly next: NumberedLesson | undefined;
}

type Entry = Pick<LessonEntry, "id"> & { readonly data: Pick<LessonEntry["data"], "title"> };

/** The lessons in their order, numbered from 1 without gaps, whatever numbers their files have. */
export const numberLessons = (entries: readonly Entry[]): readonly NumberedLesson[] =>
  orderLessons(entries).map(({ name, entry }, k) => ({ number: k + 1, name, title: entry.data.title }));

/** Finds a lesson's place by its name; undefined where it is none of them. */
export function lessonPlace(entries: readonly Entry[], name: string): LessonPlace | undefined {
  const lessons = numberLessons(entries);
  const own = lessons.find((one) => one.name === name);
  return own && { ...own, lessons, previous: lessons[own.number - 2], next: lessons[own.number] };
}
