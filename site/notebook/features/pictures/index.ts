import { fileURLToPath } from "node:url";
import type { Feature } from "../../notebookOptions.ts";

/** Takes pictures of the reader’s own. */
export const pictures: Feature = {
  name: "pictures",
  live: fileURLToPath(new URL("./live.ts", import.meta.url)),
};
