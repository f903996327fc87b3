import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Opens or closes all code of a page at the reader's wish, and keeps the wish. */
export const code: Feature = {
  name: "code",
  page: file("page"),
};
