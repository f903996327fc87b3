import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { addFeatureNames } from "../kernel/featureNames.ts";
import type { Result } from "../kernel/result.ts";
import { fullKernel } from "../worker/kernelFiles.ts";
import { compileSource, type CompiledLesson } from "./compileLesson.ts";
import { dataVersion } from "./dataFiles.ts";
import { checkHands } from "./handsOf.ts";
import { importableFrom } from "./importableFrom.ts";
import { installedBuildFeatures } from "./installedBuildFeatures.ts";
import { lessonSource, lessonText } from "./lessonText.ts";
import { fileName, type NotebookSite } from "./notebookSite.ts";
import { LessonError } from "./problem.ts";
import type { Importable } from "./refuseImport.ts";
import { runLesson } from "./runLesson.ts";
import { typecheckLesson } from "./typecheckLesson.ts";

/** A lesson whose every cell was type-checked and run, with each cell's result. */
export interface Lesson extends CompiledLesson {
  readonly site: NotebookSite;
  readonly results: ReadonlyMap<string, Result>;
}

interface Remembered {
  /** The text, the names that it may import, and the kernel that runs it. */
  readonly key: string;
  readonly value: CompiledLesson | LessonError;
  lesson?: Promise<Lesson>;
}

const remembered = new Map<string, Remembered>();

/**
 * Loads a lesson: reads it, analyses, joins, type-checks and runs its cells. The same text is not run twice by the same
 * kernel.
 *
 *     (await loadLesson("lessons/02-convolution.mdx", site)).name // "convolution"
 *
 * Throws a LessonError whose message has a line for each problem, with its file, cell, line and remedy.
 */
export async function loadLesson(path: string, site: NotebookSite): Promise<Lesson> {
  const absolute = resolve(site.root, path);
  // All lessons of a directory are one program to the type checker, which then reads what they import once.
  const lessons = await neighbours(dirname(absolute), site);
  const own = lessons.get(absolute);
  if (own === undefined) throw new Error(`missing lesson ${path}`);
  if (own.value instanceof LessonError) throw own.value;
  const all = [...lessons.values()].flatMap(({ value }) => (value instanceof LessonError ? [] : [value]));
  return (own.lesson ??= finished(own.value, all, site));
}

const looking = new Map<string, Promise<ReadonlyMap<string, Remembered>>>();

/** Reads the lessons of a directory as they are now, by path; a call during another gets the same answer. */
function neighbours(directory: string, site: NotebookSite): Promise<ReadonlyMap<string, Remembered>> {
  const found = looking.get(directory) ?? look(directory, site).finally(() => looking.delete(directory));
  looking.set(directory, found);
  return found;
}

async function look(directory: string, site: NotebookSite): Promise<ReadonlyMap<string, Remembered>> {
  addFeatureNames(site.names);
  const kernel = await fullKernel(site);
  const paths = (await readdir(directory))
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => join(directory, file));
  const texts = await Promise.all(paths.map(lessonText));
  const importable = importableFrom(site);
  const { modules, faults } = importable;
  const surroundings = JSON.stringify([modules, [...faults], dataVersion(site), kernel.fileName]);
  return new Map(
    paths.map((path, k) => [path, remember(path, texts[k]!, { site, importable, surroundings })]),
  );
}

interface Surroundings {
  readonly site: NotebookSite;
  readonly importable: Importable;
  /** The key of all that a lesson's results depend on, except its text. */
  readonly surroundings: string;
}

function remember(path: string, text: string, { site, importable, surroundings }: Surroundings): Remembered {
  const known = remembered.get(path);
  const key = JSON.stringify([text, surroundings]);
  if (known?.key === key) return known;
  const now = { key, value: attempt(path, text, fileName(path, site.root), importable) };
  remembered.set(path, now);
  return now;
}

function attempt(
  path: string,
  text: string,
  file: string,
  importable: Importable,
): CompiledLesson | LessonError {
  try {
    return compileSource(lessonSource(path, text, file), file, importable);
  } catch (error) {
    if (error instanceof LessonError) return error;
    throw error;
  }
}

async function finished(
  own: CompiledLesson,
  all: readonly CompiledLesson[],
  site: NotebookSite,
): Promise<Lesson> {
  const untyped = typecheckLesson(own, all, site);
  if (untyped.length > 0) throw new LessonError(untyped);
  const results = await runLesson(own, site);
  const lesson = { ...own, site, results };
  checkHands(lesson);
  // What a feature finds wrong is wrong with the lesson.
  for (const { check } of installedBuildFeatures()) check?.(lesson);
  return lesson;
}
