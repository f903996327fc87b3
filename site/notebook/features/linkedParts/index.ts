import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Marks what belongs together, in all outputs at once. */
export const linkedParts: Feature = {
  name: "linkedParts",
  page: fileURLToPath(new URL("./page.ts", import.meta.url)),
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
  style: fileURLToPath(new URL("./linkedParts.css", import.meta.url)),
};
