import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDraft } from "./isDraft.ts";

/** The names of the files in a folder of lessons that are drafts. */
export const draftFiles = (folder: string): readonly string[] =>
  readdirSync(folder).filter(
    (file) => file.endsWith(".mdx") && isDraft(readFileSync(join(folder, file), "utf8")),
  );
