import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Deck } from "../features/stage/deck.ts";
import { readDeck } from "../features/stage/build/readDeck.ts";
import type { Result } from "../kernel/result.ts";
import { fullKernel } from "../worker/kernelFiles.ts";
import { dataFiles } from "./dataFiles.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { compileLesson, type CompiledLesson } from "./compileLesson.ts";
import { LessonError } from "./problem.ts";
import { runLesson } from "./runLesson.ts";
import { typecheckLesson } from "./typecheckLesson.ts";

/** A lesson whose every cell was typed and run, with what each cell came to. */
export interface Lesson extends CompiledLesson {
  readonly site: NotebookSite;
  readonly results: ReadonlyMap<string, Result>;
  readonly deck: Deck;
}

interface Remembered {
  /** The text, the names of what it may import, and the kernel that runs it. */
  readonly key: string;
  readonly value: CompiledLesson | LessonError;
  lesson?: Promise<Lesson>;
}

const remembered = new Map<string, Remembered>();

/**
 * Loads a lesson: reads it, analyses, joins, type-checks and runs its cells. The same text is not run twice by the same kernel.
 *
 *     (await loadLesson("lessons/02-convolution.mdx", site)).name // "convolution"
 *
 * Throws a LessonError whose message names, a line each, the file, cell, line and remedy of everything wrong.
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

/** The lessons of a directory as they stand now, by path; who asks while another looks gets the same. */
function neighbours(directory: string, site: NotebookSite): Promise<ReadonlyMap<string, Remembered>> {
  const found = looking.get(directory) ?? look(directory, site).finally(() => looking.delete(directory));
  looking.set(directory, found);
  return found;
}

async function look(directory: string, site: NotebookSite): Promise<ReadonlyMap<string, Remembered>> {
  const importable = [...Object.keys(site.modules), ...dataFiles(site), "inputs"];
  const { fileName } = await fullKernel(site);
  const paths = (await readdir(directory))
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => join(directory, file));
  const lessons = await Promise.all(
    paths.map((path) => remember(path, { site, importable, kernel: fileName })),
  );
  return new Map(paths.map((path, index) => [path, lessons[index]!]));
}

async function remember(
  path: string,
  {
    site,
    importable,
    kernel,
  }: { readonly site: NotebookSite; readonly importable: readonly string[]; readonly kernel: string },
): Promise<Remembered> {
  const text = await readFile(path, "utf8");
  const known = remembered.get(path);
  const key = JSON.stringify([text, importable, kernel]);
  if (known?.key === key) return known;
  const now = { key, value: attempt(text, relative(site.root, path).replaceAll("\\", "/"), importable) };
  remembered.set(path, now);
  return now;
}

function attempt(text: string, file: string, importable: readonly string[]): CompiledLesson | LessonError {
  try {
    return compileLesson(text, file, importable);
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
  return { ...own, site, results, deck: readDeck(own, results) };
}
