import { siblingFile } from "../../build/sourceFile.ts";
import type { Feature } from "../../notebookOptions.ts";

const file = siblingFile(import.meta.url);

/** The feature that puts a lesson on stage, by the stops written in it. */
export const stage: Feature = {
  name: "stage",
  page: file("page"),
  live: file("live"),
  build: file("build/index"),
  routes: { "/deck/[deck].json": file("pages/deck") },
};
