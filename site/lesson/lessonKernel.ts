import { kernelFiles, type KernelFiles } from "../worker/files.ts";
import { loadLesson } from "./lesson.ts";

type Entries = readonly { readonly filePath?: string }[];

let built: Promise<KernelFiles> | undefined;

/** The kernel that runs these lessons, bundled once for all of them. */
export function lessonKernel(entries: Entries): Promise<KernelFiles> {
  // During a build nothing changes, and every page asks.
  return import.meta.env.PROD ? (built ??= bundled(entries)) : bundled(entries);
}

async function bundled(entries: Entries): Promise<KernelFiles> {
  const lessons = await Promise.all(entries.map(({ filePath }) => loadLesson(filePath!)));
  return kernelFiles(lessons.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
}
