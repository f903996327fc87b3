import type { Lesson } from "../../notebook/build/lesson.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";
import type { PlacedRemark } from "./describeRemark.ts";
import { headingsOf } from "./headingsOf.ts";
import type { Rule } from "./remark.ts";
import { formRules, pageAdvice, rules } from "./rules/index.ts";
import { tryCells } from "./tryCells.ts";
import { writtenPage, type WrittenPage } from "./writtenPage.ts";

export interface CheckedPage {
  readonly remarks: readonly PlacedRemark[];
  readonly lesson: Lesson | undefined;
}

export interface CheckScope {
  /** Whether cells run; otherwise they are only type-checked, and whatever needs their outputs is left out. */
  readonly run?: boolean;
  /** The names of rules to leave out. */
  readonly without?: readonly string[];
}

/**
 * Finds everything that the build, the tests and the house rules would say of a page with cells, in the order of its
 * lines.
 */
export async function checkPage(
  text: string,
  file: string,
  site: NotebookSite,
  { run = true, without = [] }: CheckScope = {},
): Promise<CheckedPage> {
  const { lesson, problems, readable } = await tryCells(text, file, site, { run });
  const page = writtenPage(file, readable, { lesson, isWhole: run && problems.length === 0 });
  const wrong = problems.map((one) => ({ ...one, isAdvice: false }));
  const remarks = [...placeRemarks(wrong, page), ...(await askRules(page, without))];
  return { lesson, remarks: remarks.sort((a, b) => a.line - b.line) };
}

/** Adds to each remark the heading that it stands under. */
function placeRemarks(remarks: readonly PlacedRemark[], page: WrittenPage): readonly PlacedRemark[] {
  const headings = headingsOf(page);
  return remarks.map((one) => {
    const above = headings.findLast(({ line }) => line <= one.line);
    return above === undefined ? one : { ...one, heading: above.words };
  });
}

/** Asks a page every rule of the house, apart from those named. */
export async function askRules(
  page: WrittenPage,
  without: readonly string[] = [],
): Promise<readonly PlacedRemark[]> {
  const advice = page.isLesson ? { ...formRules, ...pageAdvice } : pageAdvice;
  const found = [
    ...(await apply(rules, page, { without, isAdvice: false })),
    ...(await apply(advice, page, { without, isAdvice: true })),
  ];
  return placeRemarks(found, page);
}

async function apply(
  some: Readonly<Record<string, Rule>>,
  page: WrittenPage,
  { without, isAdvice }: { readonly without: readonly string[]; readonly isAdvice: boolean },
): Promise<PlacedRemark[]> {
  const told = Object.entries(some)
    .filter(([name]) => !without.includes(name))
    .map(async ([rule, check]) =>
      (await check(page)).map((remark) => ({ file: page.file, ...remark, rule, isAdvice })),
    );
  return (await Promise.all(told)).flat();
}
