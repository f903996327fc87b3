import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Plays sliders, a step at a time. */
export const players: Feature = {
  name: "players",
  page: file("page"),
  live: file("live"),
};
