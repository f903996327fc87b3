import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Asks for numbers and for code, judges answers, and keeps them. */
export const questions: Feature = {
  name: "questions",
  page: fileURLToPath(new URL("./page.ts", import.meta.url)),
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
  style: fileURLToPath(new URL("./questions.css", import.meta.url)),
};
