import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** Takes pictures of the reader’s own. */
export const pictures: Feature = {
  name: "pictures",
  live: file("live"),
};
