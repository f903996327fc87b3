import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Asks for numbers and for code, judges answers, and keeps them. */
export const questions: Feature = {
  name: "questions",
  page: file("./page.ts"),
  live: file("./live.ts"),
  kernel: file("./kernel.ts"),
  inputs: file("./inputs.ts"),
  names: {
    controls: ["predict"],
    members: ["check"],
    data: ["check", "question", "verdict", "guess"],
  },
};
