import type { LastRead } from "./lastRead.ts";

/** The lessons in their order: the name and the title of each. */
export type ListedLessons = readonly (readonly [name: string, title: string])[];

/**
 * The words and the address, from the site's root, that take a reader back; undefined if the lesson is gone.
 *
 *     resumeText({ lesson: "pooling" }, [["convolution", "Convolution"], ["pooling", "Pooling"]])
 *     // { words: "Go on reading: 2 · Pooling", address: "pooling/" }
 */
export function resumeText(
  { lesson, section }: LastRead,
  lessons: ListedLessons,
): { readonly words: string; readonly address: string } | undefined {
  const place = lessons.findIndex(([name]) => name === lesson);
  if (place === -1) return undefined;
  const words = `Go on reading: ${place + 1} · ${lessons[place]![1]}`;
  return section === undefined
    ? { words, address: `${lesson}/` }
    : { words: `${words}, ${section.title}`, address: `${lesson}/#${section.id}` };
}
