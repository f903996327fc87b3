import { vi } from "vitest";
import { site } from "../../../../site/loadLesson.ts";
import { compileSource } from "../../../../site/notebook/build/compileLesson.ts";
import { importableFrom } from "../../../../site/notebook/build/importableFrom.ts";
import { readSource } from "../../../../site/notebook/build/source.ts";
import { checkPage, type CheckedPage } from "../../../../site/terminal/check/checkPage.ts";
import type { Remark, Rule } from "../../../../site/terminal/check/remark.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";
import { lessonText } from "../../../../site/terminal/new/lessonText.ts";

/** A lesson is checked in a second or two, the first one after its types and the kernel are read. */
vi.setConfig({ testTimeout: 120_000 });

export const fence = (source: string, meta = "cell"): string => `\`\`\`ts ${meta}\n${source}\n\`\`\``;

const started = lessonText("depthwise");
const end = started.indexOf("## To take with you");

/** The first line of what a test adds to a lesson that is just begun. */
export const first = started.slice(0, end).split("\n").length;

/** A lesson that is just begun, with some paragraphs and cells before its last headings. */
export const lessonWith = (...added: readonly string[]): string =>
  `${started.slice(0, end)}${added.join("\n\n")}\n\n${started.slice(end)}`;

const file09 = "lessons/09-depthwise.mdx";

/** Applies one rule to a text whose cells were read but not run. */
export async function remarks(rule: Rule, text: string, file = file09): Promise<readonly string[]> {
  const lesson = {
    ...compileSource(readSource(text, file), file, importableFrom(site)),
    site,
    results: new Map(),
  };
  return (await rule(writtenPage(file, text, { lesson }))).map(described);
}

const described = ({ line, cell, what, remedy }: Remark): string =>
  [line, cell?.id, what, remedy].filter((part) => part !== undefined).join(" | ");

/** Checks a text as a lesson. */
export const check = (text: string, file = file09): Promise<CheckedPage> => checkPage(text, file, site);

/** Finds the problems of a text, each with its line, cell and remedy. */
export async function problems(text: string, file?: string): Promise<readonly string[]> {
  const { remarks } = await check(text, file);
  return remarks.filter(({ isAdvice }) => !isAdvice).map(described);
}
