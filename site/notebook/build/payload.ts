import type { LessonData } from "../client/lessonData.ts";
import type { KernelFiles } from "../worker/kernelFiles.ts";
import type { Lesson } from "./lesson.ts";

/**
 * The data about a lesson that its page's kernel needs, as JSON for a script element. `base` ends in a slash; `data`
 * are the addresses of data files.
 */
export function payload(
  { name, version, cells }: Lesson,
  { frame, lesson, full }: KernelFiles,
  { base, data }: { readonly base: string; readonly data: LessonData["data"] },
): string {
  const url = ({ fileName }: { readonly fileName: string }) => `${base}kernel/${fileName}`;
  const whole: LessonData = {
    name,
    version,
    cells: cells.map(({ cell }) => cell),
    data,
    kernel: { frame: url(frame), lesson: url(lesson), full: url(full) },
  };
  return JSON.stringify(whole).replaceAll("<", "\\u003c");
}
