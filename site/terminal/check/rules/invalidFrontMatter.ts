import { frontMatter, pageFrontMatter } from "../../../notebook/build/frontMatter.ts";
import { frontMatterProblems } from "../../../notebook/build/frontMatterProblems.ts";
import type { Rule } from "../remark.ts";

/** Front matter in which something is missing, unknown or of the wrong kind. */
export const invalidFrontMatter: Rule = ({ text, file, isLesson }) =>
  isLesson
    ? frontMatterProblems(text, file, frontMatter).problems
    : frontMatterProblems(text, file, pageFrontMatter).problems;
