import { kernelFiles, type KernelFiles } from "../worker/files.ts";
import { loadLesson } from "./lesson.ts";
import { unlessWrong } from "./unlessWrong.ts";

interface Entry {
  readonly filePath?: string;
}

const built = new Map<string, Promise<KernelFiles>>();

/** The kernel that runs a lesson: it carries what this lesson uses, and nothing that others do. */
export function lessonKernel({ filePath }: Entry): Promise<KernelFiles> {
  if (!import.meta.env.PROD) return bundled(filePath!);
  // During a build nothing changes, and the page asks as well as the files.
  const files = built.get(filePath!) ?? bundled(filePath!);
  built.set(filePath!, files);
  return files;
}

/** The files of all lessons' kernels, each once; a lesson with problems has none, and its own page says so. */
export async function kernelsOf(
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, { readonly code: string }>> {
  const kernels = await Promise.all(entries.map((entry) => unlessWrong(lessonKernel(entry))));
  const files = kernels.flatMap((files) => (files === undefined ? [] : Object.values(files)));
  return new Map(files.map((file) => [file.fileName, file]));
}

async function bundled(path: string): Promise<KernelFiles> {
  const { cells } = await loadLesson(path);
  return kernelFiles(cells.map(({ cell }) => cell));
}
