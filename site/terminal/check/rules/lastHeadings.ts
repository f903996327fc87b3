import { headingsOf } from "../headingsOf.ts";
import type { Rule } from "../remark.ts";

const last = ["To take with you", "Sources"];

/** A lesson whose last headings are not “To take with you” and “Sources”. */
export const lastHeadings: Rule = (page) => {
  if (page.root === undefined) return [];
  const headings = headingsOf(page).filter(({ depth }) => depth === 2);
  const ends = headings.slice(-2).map(({ words }) => words);
  if (ends.join() === last.join()) return [];
  return [
    {
      line: headings.at(-1)?.line ?? 1,
      what: "a lesson ends with “To take with you” and “Sources”.",
      remedy: "Write both: what a reader takes along, and where it comes from.",
    },
  ];
};
