import type { Plugin } from "vite";
import { draftFiles } from "./draftFiles.ts";
import { sourceFile, type NotebookSite } from "./notebookSite.ts";

/** Modules that are written from a site's options: for its pages in the build, and for those in the browser. */
export function virtualModules(site: NotebookSite): Plugin {
  let isBuild = false;
  const modules: Readonly<Record<string, () => string>> = {
    "virtual:notebook/site": () => `export const site = ${JSON.stringify(site)};`,
    "virtual:notebook/lessons": () => lessonsModule(site, isBuild ? draftFiles(site.lessons) : []),
    "virtual:notebook/data": () => dataModule(site),
    "virtual:notebook/page": () => pageModule(site),
    "virtual:notebook/live": () => liveModule(site),
  };
  return {
    name: "notebook-modules",
    configResolved: ({ command }) => void (isBuild = command === "build"),
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0virtual:notebook/") ? modules[id.slice(1)]?.() : undefined),
  };
}

/** What stands between the cells of each lesson, by its file's name; a draft is in no built site. */
function lessonsModule(site: NotebookSite, drafts: readonly string[]): string {
  const folder = pathFromRoot(site);
  const files = [`${folder}/*.mdx`, ...drafts.map((file) => `!${folder}/${file}`)];
  return `
    const files = import.meta.glob(${JSON.stringify(files)});
    export const lessons = Object.fromEntries(Object.entries(files).map(([path, load]) => [path.replace(/^.*\\//, ""), load]));
  `;
}

const pathFromRoot = ({ root, lessons }: NotebookSite): string =>
  lessons.slice(root.length).replaceAll("\\", "/");

/** The addresses of data files, by the name that a cell imports them under. */
function dataModule(site: NotebookSite): string {
  const folder = pathFromRoot(site);
  return `
    const files = import.meta.glob(${JSON.stringify(`${folder}/data/*.json`)}, { query: "?url&no-inline", import: "default", eager: true });
    export const data = Object.fromEntries(Object.entries(files).map(([path, url]) => [path.replace(/^.*\\/data\\//, "./data/"), url]));
  `;
}

/** The script of a page with cells; what comes once the reader touches something is fetched then. */
const pageModule = ({ home, features }: NotebookSite): string => `
  import { startPage } from ${JSON.stringify(sourceFile(home, "client/startPage"))};
  ${partsOf(features, "page")}
  startPage(features, () => import("virtual:notebook/live").then(({ start }) => start()));
`;

const liveModule = ({ home, features }: NotebookSite): string => `
  import { startLivePage } from ${JSON.stringify(sourceFile(home, "client/livePage"))};
  ${partsOf(features, "live")}
  export const start = () => startLivePage(features);
`;

/** Imports one part of each feature that has it, in the order of the options, as `features`. */
function partsOf(features: NotebookSite["features"], part: "page" | "live"): string {
  const files = features.flatMap((feature) => feature[part] ?? []);
  const imports = files.map((file, k) => `import { ${part} as f${k} } from ${JSON.stringify(file)};`);
  return `${imports.join("\n")}\nconst features = [${files.map((_, k) => `f${k}`).join(", ")}];`;
}
