import { besides } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = besides(import.meta.url);

/** Takes pictures of the reader’s own. */
export const pictures: Feature = {
  name: "pictures",
  live: file("live"),
};
