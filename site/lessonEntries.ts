import type { z } from "astro/zod";
import { site } from "virtual:notebook/site";
import { misnamed } from "./misnamed.ts";
import { nameOf } from "./notebook/build/nameOf.ts";
import { frontMatter, pageFrontMatter } from "./notebook/build/frontMatter.ts";
import { frontMatterProblems, type ReadFrontMatter } from "./notebook/build/frontMatterProblems.ts";
import { loadLesson } from "./notebook/build/lesson.ts";
import { lessonPaths } from "./notebook/build/lessonPaths.ts";
import { lessonText } from "./notebook/build/lessonText.ts";
import { fileName } from "./notebook/build/notebookSite.ts";
import { LessonError, type Problem } from "./notebook/build/problem.ts";

/** A lesson, or a page beside the lessons: its file, and what stands above its first line. */
export interface Entry<Data> {
  /** The file's name without its ending: `02-convolution`. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

export type PageEntry = Entry<z.infer<typeof pageFrontMatter>>;
export type LessonEntry = Entry<z.infer<typeof frontMatter>>;

const baseName = (file: string): string => file.replace(/^.*\//, "");

const isNumbered = (file: string): boolean => /^\d/.test(baseName(file));

const pages = Object.keys(import.meta.glob("./pages/*.astro"));

/** Whether a page of its own lays out a file, as those beside the lessons have one. */
const hasPage = (file: string): boolean => {
  const name = nameOf(file);
  return pages.includes(`./pages/${name === "contents" ? "index" : name}.astro`);
};

/** The files that are lessons, or that no page lays out: their authors take them for lessons. */
export async function lessonFiles(): Promise<readonly string[]> {
  return (await lessonPaths(site)).filter((file) => isNumbered(file) || !hasPage(file));
}

/** The lessons whose front matter can be read; of the others their own pages say what is wrong. */
export async function lessonEntries(): Promise<readonly LessonEntry[]> {
  const lessons = (await lessonPaths(site)).filter(isNumbered);
  return (await Promise.all(lessons.map((file) => read(file, frontMatter)))).flatMap(ifWhole);
}

/** The pages beside the lessons. */
export async function pageEntries(): Promise<readonly PageEntry[]> {
  const pages = (await lessonPaths(site)).filter((file) => !isNumbered(file) && hasPage(file));
  return (await Promise.all(pages.map((file) => read(file, pageFrontMatter)))).flatMap(ifWhole);
}

/** The lesson in a file. Throws a LessonError where its name, its front matter or a cell is wrong. */
export async function lessonEntry(file: string): Promise<LessonEntry> {
  const wrong = misnamed(file, await lessonFiles());
  if (wrong.length > 0) throw new LessonError(wrong);
  return loaded(await read(file, frontMatter));
}

/** The page beside the lessons with a name. Throws a LessonError where its front matter or a cell is wrong. */
export const pageEntry = async (name: string): Promise<PageEntry> =>
  loaded(await read(`${fileName(site.lessons, site.root)}/${name}.mdx`, pageFrontMatter));

type Read<Data> = Entry<Data | undefined> & { readonly problems: readonly Problem[] };

async function read<Shape extends z.ZodRawShape>(
  file: string,
  schema: z.ZodObject<Shape>,
): Promise<Read<z.infer<z.ZodObject<Shape>>>> {
  const text = await lessonText(`${site.root}/${file}`);
  const { data, problems }: ReadFrontMatter<z.infer<z.ZodObject<Shape>>> = frontMatterProblems(
    text,
    file,
    schema,
  );
  return { id: baseName(file).replace(/\.mdx$/, ""), file, data, problems };
}

const isWhole = <Data>(entry: Entry<Data | undefined>): entry is Entry<Data> => entry.data !== undefined;

const ifWhole = <Data>(entry: Read<Data>): readonly Entry<Data>[] => (isWhole(entry) ? [entry] : []);

/** An entry whose cells were run, too: what is wrong with them is known before the first word of a page is sent. */
async function loaded<Data>(entry: Read<Data>): Promise<Entry<Data>> {
  const found = whole(entry);
  await loadLesson(entry.file, site);
  return found;
}

function whole<Data>(entry: Read<Data>): Entry<Data> {
  if (isWhole(entry)) return entry;
  throw new LessonError(entry.problems);
}
