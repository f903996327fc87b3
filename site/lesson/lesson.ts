import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Result } from "../kernel/result.ts";
import { fullKernel } from "../worker/files.ts";
import { moduleNames } from "../worker/programs.ts";
import { dataFiles } from "./dataFiles.ts";
import { prepared, type Prepared } from "./prepared.ts";
import { LessonError } from "./problem.ts";
import { runLesson } from "./runLesson.ts";
import { typeProblems } from "./typed.ts";

/** A lesson whose every cell was typed and run, with what each cell came to. */
export interface Lesson extends Prepared {
  readonly results: ReadonlyMap<string, Result>;
}

interface Remembered {
  /** The text, the names of what it may import, and the kernel that runs it. */
  readonly key: string;
  readonly value: Prepared | LessonError;
  lesson?: Promise<Lesson>;
}

const remembered = new Map<string, Remembered>();

/**
 * Loads a lesson: reads it, analyses, joins, type-checks and runs its cells. The same text is not run twice by the same kernel.
 *
 *     (await loadLesson("lessons/02-convolution.mdx")).name // "convolution"
 *
 * Throws a LessonError whose message names, a line each, the file, cell, line and remedy of everything wrong.
 */
export async function loadLesson(path: string): Promise<Lesson> {
  const absolute = resolve(process.cwd(), path);
  // All lessons of a directory are one program to the type checker, which then reads what they import once.
  const lessons = await neighbours(dirname(absolute));
  const own = lessons.get(absolute);
  if (own === undefined) throw new Error(`missing lesson ${path}`);
  if (own.value instanceof LessonError) throw own.value;
  const all = [...lessons.values()].flatMap(({ value }) => (value instanceof LessonError ? [] : [value]));
  return (own.lesson ??= finished(own.value, all));
}

const looking = new Map<string, Promise<ReadonlyMap<string, Remembered>>>();

/** The lessons of a directory as they stand now, by path; who asks while another looks gets the same. */
function neighbours(directory: string): Promise<ReadonlyMap<string, Remembered>> {
  const found = looking.get(directory) ?? look(directory).finally(() => looking.delete(directory));
  looking.set(directory, found);
  return found;
}

async function look(directory: string): Promise<ReadonlyMap<string, Remembered>> {
  const importable = [...moduleNames, ...dataFiles(), "inputs"];
  const { fileName } = await fullKernel();
  const paths = (await readdir(directory))
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => join(directory, file));
  const lessons = await Promise.all(paths.map((path) => remember(path, importable, fileName)));
  return new Map(paths.map((path, index) => [path, lessons[index]!]));
}

async function remember(path: string, importable: readonly string[], kernel: string): Promise<Remembered> {
  const text = await readFile(path, "utf8");
  const known = remembered.get(path);
  const key = JSON.stringify([text, importable, kernel]);
  if (known?.key === key) return known;
  const now = { key, value: attempt(text, relative(process.cwd(), path).replaceAll("\\", "/"), importable) };
  remembered.set(path, now);
  return now;
}

function attempt(text: string, file: string, importable: readonly string[]): Prepared | LessonError {
  try {
    return prepared(text, file, importable);
  } catch (error) {
    if (error instanceof LessonError) return error;
    throw error;
  }
}

async function finished(own: Prepared, all: readonly Prepared[]): Promise<Lesson> {
  const untyped = typeProblems(own, all, process.cwd());
  if (untyped.length > 0) throw new LessonError(untyped);
  return { ...own, results: await runLesson(own) };
}
