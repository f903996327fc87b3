import type { SearchDocument } from "../searchDocument.ts";
import type { LessonSection } from "./lessonSections.ts";

/** Makes a document of each section of a lesson, or of a page beside the lessons, which has no number. */
export const lessonDocuments = (
  { name, title, number }: { readonly name: string; readonly title: string; readonly number?: number },
  sections: readonly LessonSection[],
): readonly SearchDocument[] =>
  sections.map(({ heading, anchor, text, also }) => ({
    kind: number === undefined ? "page" : "lesson",
    title: heading ?? title,
    place: [
      number === undefined ? "Page" : `Lesson ${number}`,
      ...(heading === undefined ? [] : [title]),
    ].join(" · "),
    address: `${name === "contents" ? "" : `${name}/`}${anchor === undefined ? "" : `#${anchor}`}`,
    text,
    also,
  }));
