import { readdirSync } from "node:fs";
import { misnamed } from "../../../misnamed.ts";
import type { Rule } from "../remark.ts";

/** A lesson whose file has no number, and so no place in the order, or a name that is another's. */
export const misnamedFile: Rule = ({ file, isLesson }) => {
  const files = readdirSync("lessons").filter((name) => name.endsWith(".mdx"));
  return isLesson
    ? misnamed(
        file,
        files.map((name) => `lessons/${name}`),
      )
    : [];
};
