import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Lets a reader paint over parts that can be pressed, by mouse and finger. */
export const strokes: Feature = {
  name: "strokes",
  live: file("live"),
  names: { data: ["paint"] },
  style: file("./strokes.css"),
};
