import type { CarriedLesson } from "../client/lessonData.ts";
import type { KernelFiles } from "../worker/kernelFiles.ts";
import type { Lesson } from "./lesson.ts";
import { plotPart } from "../worker/preparePlot.ts";
import { packCell } from "./packCell.ts";

/**
 * The data about a lesson that its page's kernel needs, as JSON for a script element. `base` ends in a slash; `data`
 * are the addresses of data files.
 */
export function payload(
  { name, version, cells }: Lesson,
  { frame, lesson, plot, full }: KernelFiles,
  { base, data }: { readonly base: string; readonly data: CarriedLesson["data"] },
): string {
  const url = ({ fileName }: { readonly fileName: string }) => `${base}kernel/${fileName}`;
  const whole: CarriedLesson = {
    name,
    version,
    cells: cells.map(({ cell }) => packCell(cell)),
    data: plot === undefined ? data : { ...data, [plotPart]: url(plot) },
    kernel: { frame: url(frame), lesson: url(lesson), full: url(full) },
  };
  return JSON.stringify(whole).replaceAll("<", "\\u003c");
}
