import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Puts a lesson on stage, from the stops that stand in it. */
export const stage: Feature = { name: "stage", page: file("page"), live: file("live") };
