import { buildFeatures } from "./buildFeatures.ts";
import { installBuildFeatures } from "./notebook/build/installedBuildFeatures.ts";
import { notebookSite } from "./notebook/build/notebookSite.ts";
import { loadLesson as load, type Lesson } from "./notebook/build/lesson.ts";
import { notebookOptions } from "./notebookOptions.ts";

installBuildFeatures(buildFeatures);

/** This site's notebooks, for commands and tests; pages have the same as `virtual:notebook/site`. */
export const site = notebookSite(notebookOptions, process.cwd());

/** Loads one of this site's lessons. */
export const loadLesson = (path: string): Promise<Lesson> => load(path, site);
