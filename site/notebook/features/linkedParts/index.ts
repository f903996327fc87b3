import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Marks parts that are about the same thing, in all outputs at once. */
export const linkedParts: Feature = {
  name: "linkedParts",
  page: fileURLToPath(new URL("./page.ts", import.meta.url)),
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
};
