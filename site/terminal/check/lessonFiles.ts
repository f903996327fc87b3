import { readdirSync } from "node:fs";
import { nameOf } from "../../notebook/build/nameOf.ts";

/** Lists the paths of all lessons and of the pages beside them, from the top of the tree, by name. */
export const lessonFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync("lessons")
      .filter((file) => file.endsWith(".mdx"))
      .sort()
      .map((file) => [nameOf(file), `lessons/${file}`]),
  );
