import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Marks parts that are about the same thing, in all outputs at once. */
export const linkedParts: Feature = {
  name: "linkedParts",
  page: file("page"),
  style: file("./linkedParts.css"),
};
