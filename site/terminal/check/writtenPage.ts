import { existsSync } from "node:fs";
import { basename } from "node:path";
import { mdxToMdast, type MdastNode } from "satteri";
import { nameOf } from "../../notebook/build/nameOf.ts";
import { isDraft } from "../../notebook/build/isDraft.ts";
import type { Lesson } from "../../notebook/build/lesson.ts";
import { markdownFeatures } from "../../notebook/build/source.ts";
import { splitFrontMatter } from "../../notebook/build/splitFrontMatter.ts";

/** A lesson, or a page beside the lessons, as the rules look at it. */
export interface WrittenPage {
  /** From the top of the tree. */
  readonly file: string;
  readonly name: string;
  readonly text: string;
  /** Whether it is one of the lessons, and not a page beside them. */
  readonly isLesson: boolean;
  readonly isDraft: boolean;
  /** Undefined where its MDX cannot be read. */
  readonly root: MdastNode | undefined;
  /** The lesson with the results of its cells; undefined where they were not run. */
  readonly lesson: Lesson | undefined;
  /** Whether all of its cells are there, and ended as they were meant to. */
  readonly isWhole: boolean;
}

/** Reads the text of a page for the rules, and adds its lesson where the cells ran. */
export function writtenPage(
  file: string,
  text: string,
  {
    lesson,
    isWhole = lesson !== undefined,
  }: { readonly lesson?: Lesson | undefined; readonly isWhole?: boolean } = {},
): WrittenPage {
  const name = nameOf(file);
  const isLesson = /^\d/.test(basename(file)) || !hasPage(name);
  return { file, name, text, isLesson, isDraft: isDraft(text), root: parse(text), lesson, isWhole };
}

/** Whether the site has a page of its own for the file of this name; lessons need none. */
const hasPage = (name: string): boolean =>
  existsSync(`site/pages/${name === "contents" ? "index" : name}.astro`);

function parse(text: string): MdastNode | undefined {
  try {
    return mdxToMdast(splitFrontMatter(text).body, { features: markdownFeatures });
  } catch {
    return undefined;
  }
}
