import { readFileSync } from "node:fs";

const written = readFileSync(new URL("lesson.md", import.meta.url), "utf8");

/** Writes the text of a lesson that is just begun: everything in it works, and waits to be written over. */
export function lessonText(name: string): string {
  const words = name.replaceAll("-", " ");
  const title = `${words[0]!.toUpperCase()}${words.slice(1)}`;
  return written.replaceAll("Depthwise", title).replaceAll("depthwise", words);
}
