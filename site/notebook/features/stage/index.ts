import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Puts a lesson on stage, from the stops that stand in it. */
export const stage: Feature = {
  name: "stage",
  page: fileURLToPath(new URL("./page.ts", import.meta.url)),
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
};
