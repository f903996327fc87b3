import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { kernelFiles, type KernelFiles } from "../worker/kernelFiles.ts";
import { draftFiles } from "./draftFiles.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { loadLesson } from "./lesson.ts";
import { skipBroken } from "./skipBroken.ts";

const built = new Map<string, Promise<KernelFiles>>();

/** Bundles the kernel that runs the lesson in a file, with the parts that this lesson uses and no others. */
export function lessonKernel(file: string, site: NotebookSite): Promise<KernelFiles> {
  const path = resolve(site.root, file);
  if (!import.meta.env.PROD) return bundled(path, site);
  // During a build nothing changes, and the page asks as well as the files.
  const files = built.get(path) ?? bundled(path, site);
  built.set(path, files);
  return files;
}

/** The files of all lessons' kernels, each once; a lesson with problems has none, and its own page says so. */
export async function kernelsOf(site: NotebookSite): Promise<ReadonlyMap<string, { readonly code: string }>> {
  const drafts = import.meta.env.PROD ? draftFiles(site.lessons) : [];
  const lessons = (await readdir(site.lessons)).filter(
    (file) => file.endsWith(".mdx") && !drafts.includes(file),
  );
  const kernels = await Promise.all(
    lessons.map((file) => skipBroken(lessonKernel(join(site.lessons, file), site))),
  );
  const files = kernels.flatMap((files) => (files === undefined ? [] : Object.values(files)));
  return new Map(files.map((file) => [file.fileName, file]));
}

async function bundled(path: string, site: NotebookSite): Promise<KernelFiles> {
  const { cells } = await loadLesson(path, site);
  return kernelFiles(
    cells.map(({ cell }) => cell),
    site,
  );
}
