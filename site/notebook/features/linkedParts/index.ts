import { besides } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = besides(import.meta.url);

/** Marks parts that are about the same thing, in all outputs at once. */
export const linkedParts: Feature = {
  name: "linkedParts",
  page: file("page"),
  live: file("live"),
};
