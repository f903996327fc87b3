import type { Rule } from "../remark.ts";
import { wordsOf } from "../wordsOf.ts";

const least = 800;
const most = 1600;

/** A lesson that is too short to answer its question, or too long for a sitting. */
export const wordCount: Rule = (page) => {
  const { length } = wordsOf(page);
  if (page.root === undefined || (length >= least && length <= most)) return [];
  const why = "Sources aside, that is what can be read and tried in a quarter of an hour: cut or add.";
  return [{ line: 1, what: `${length} words; a lesson has 800 to 1,600.`, remedy: why }];
};
