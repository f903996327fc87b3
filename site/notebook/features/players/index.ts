import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Plays sliders, a step at a time. */
export const players: Feature = {
  name: "players",
  page: fileURLToPath(new URL("./page.ts", import.meta.url)),
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
};
