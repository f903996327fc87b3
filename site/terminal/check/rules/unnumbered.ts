import { basename } from "node:path";
import { nextNumber } from "../nextNumber.ts";
import type { Rule } from "../remark.ts";

/** A lesson whose file has no number, and so no place in the order. */
export const unnumbered: Rule = ({ file, name, isLesson }) => {
  if (!isLesson || /^\d/.test(basename(file))) return [];
  const remedy = `Name it lessons/${nextNumber()}-${name}.mdx; a page beside the lessons needs a site/pages/${name}.astro.`;
  return [{ line: 1, what: "neither a lesson, which has a number, nor a page beside them.", remedy }];
};
