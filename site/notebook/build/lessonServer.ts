import { dirname, join, sep } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { moduleFolders } from "../worker/kernelProgram.ts";
import { dataFolder } from "./dataFiles.ts";
import { fixFiles, lessonText } from "./lessonText.ts";
import { makeTables } from "./makeTables.ts";
import { fileName, type NotebookSite } from "./notebookSite.ts";
import { describeProblem, LessonError } from "./problem.ts";
import { readYaml } from "./readYaml.ts";
import { settledText } from "./settledText.ts";
import { tellLateBrowsers } from "./tellLateBrowsers.ts";

/** The module that lists the lessons, as the bundler knows it. */
const list = "\0virtual:notebook/lessons";

/** Reads lessons for the bundler, and while they are written, has open pages follow whatever is saved. */
export function lessonServer(site: NotebookSite): Plugin {
  const folders = [site.lessons, ...moduleFolders(site)].map((folder) => `${normalizePath(folder)}/`);
  const isLesson = (id: string): boolean => dirname(id.replaceAll("/", sep)) === site.lessons;
  return {
    name: "notebook-lessons",
    enforce: "pre",
    configResolved: ({ command }) => fixFiles(command === "build"),
    buildStart: () => void makeTables(site),
    load: {
      filter: { id: /\.mdx$/ },
      handler: async (id) =>
        isLesson(id) ? readable(await lessonText(id), fileName(id, site.root)) : undefined,
    },
    configureServer(server) {
      tellLateBrowsers(server);
      const data = normalizePath(join(dataFolder(site), "/"));
      server.watcher.add([...moduleFolders(site)]);
      const take = (path: string): void => {
        if (!path.endsWith(".csv") || !normalizePath(path).startsWith(data)) return;
        // The watcher tells only the first of several writes that follow closely.
        void settledText(path)
          .catch(() => undefined)
          .then(() => {
            for (const problem of makeTables(site).values())
              server.config.logger.error(describeProblem(problem));
          });
      };
      server.watcher.on("add", take).on("change", take);
    },
    hotUpdate({ file, modules }) {
      if (this.environment.name === "client" || !folders.some((folder) => file.startsWith(folder))) return;
      // Every page with cells depends on the list, and so on whatever cells are made of.
      const lessons = this.environment.moduleGraph.getModuleById(list);
      return lessons === undefined || modules.includes(lessons) ? undefined : [...modules, lessons];
    },
  };
}

/**
 * Returns a text whose front matter is valid YAML. Throws a LessonError for any other: the bundler's own error names
 * no place.
 */
function readable(text: string, file: string): string {
  const problems = readYaml(text, file)?.problems ?? [];
  if (problems.length > 0) throw new LessonError(problems);
  return text;
}
