import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Asks for numbers and for code, judges answers, and keeps them. */
export const questions: Feature = {
  name: "questions",
  page: file("page"),
  live: file("live"),
  kernel: file("kernel"),
  inputs: file("inputs"),
  build: file("build"),
  names: {
    controls: ["predict"],
    members: ["check"],
    data: ["check", "question", "verdict", "guess"],
  },
  style: file("./questions.css"),
};
