import { readdirSync, readFileSync } from "node:fs";
import { nameOf } from "../../site/notebook/build/nameOf.ts";
import { isDraft } from "../../site/notebook/build/isDraft.ts";

/** A file of `lessons/`: a lesson, whose file has a number, or another page with cells. */
export interface LessonFile {
  /** The path from the top of the tree. */
  readonly path: string;
  readonly name: string;
  readonly numbered: boolean;
  /** The address of its page, below the base. */
  readonly address: string;
  readonly text: string;
}

/** Every one that readers get: a draft is its author's alone. */
export const all: readonly LessonFile[] = readdirSync("lessons")
  .filter((file) => file.endsWith(".mdx"))
  .sort()
  .map((file) => {
    const path = `lessons/${file}`;
    const name = nameOf(path);
    const address = name === "contents" ? "" : `${name}/`;
    return { path, name, numbered: /^\d/.test(file), address, text: readFileSync(path, "utf8") };
  })
  .filter(({ text }) => !isDraft(text));

export const lessons: readonly LessonFile[] = all.filter(({ numbered }) => numbered);
