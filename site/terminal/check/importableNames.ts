import { dataFiles } from "../../notebook/build/dataFiles.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";

/** The modules that cells of a site may import, as they name them. */
export const importableNames = (site: NotebookSite): readonly string[] => [
  ...Object.keys(site.modules),
  ...dataFiles(site),
  "inputs",
];
