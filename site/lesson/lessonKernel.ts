import { kernelFiles, type KernelFiles } from "../worker/files.ts";
import { loadLesson } from "./lesson.ts";

/** The kernel that runs these lessons, bundled once for all of them. */
export async function lessonKernel(entries: readonly { readonly filePath?: string }[]): Promise<KernelFiles> {
  const lessons = await Promise.all(entries.map(({ filePath }) => loadLesson(filePath!)));
  return kernelFiles(lessons.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
}
