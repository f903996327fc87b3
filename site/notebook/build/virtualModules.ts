import type { Plugin } from "vite";
import { draftFiles } from "./draftFiles.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { sourceFile } from "./sourceFile.ts";

/** Modules that are written from a site's options, for its pages in the build and in the browser. */
export function virtualModules(site: NotebookSite): Plugin {
  let isBuild = false;
  const modules: Readonly<Record<string, () => string>> = {
    "virtual:notebook/site": () => siteModule(site),
    "virtual:notebook/lessons": () => lessonsModule(site, isBuild ? draftFiles(site.lessons) : []),
    "virtual:notebook/data": () => dataModule(site),
    "virtual:notebook/styles": () => stylesModule(site),
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

/** The module of the site's options, which makes its features known to whatever reads lessons for its pages. */
const siteModule = (site: NotebookSite): string => `
  import { installBuildFeatures } from ${JSON.stringify(sourceFile(site.home, "build/installedBuildFeatures"))};
  ${partsOf(site.features, "build")}
  installBuildFeatures(features);
  export const site = ${JSON.stringify(site)};
`;

/** The module of the lessons' prose, by the names of their files; a draft is in no built site. */
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

/** The module of the addresses of data files, by the name that a cell imports. */
function dataModule(site: NotebookSite): string {
  const folder = pathFromRoot(site);
  return `
    const files = import.meta.glob(${JSON.stringify(`${folder}/data/*.json`)}, { query: "?url&no-inline", import: "default", eager: true });
    export const data = Object.fromEntries(Object.entries(files).map(([path, url]) => [path.replace(/^.*\\/data\\//, "./data/"), url]));
  `;
}

/** The style sheets of features, in the order of the options. */
const stylesModule = ({ features }: NotebookSite): string =>
  features
    .flatMap(({ style }) => style ?? [])
    .map((file) => `import ${JSON.stringify(file)};`)
    .join("\n");

/** The script of a page with cells; the rest is fetched once the reader touches something. */
const pageModule = ({ home, features }: NotebookSite): string => `
  import { startPage } from ${JSON.stringify(sourceFile(home, "client/startPage"))};
  ${partsOf(features, "page")}
  startPage(features, (...page) => import("virtual:notebook/live").then(({ start }) => start(...page)));
`;

const liveModule = ({ home, features, names }: NotebookSite): string => `
  import { startLivePage } from ${JSON.stringify(sourceFile(home, "client/startLivePage"))};
  ${partsOf(features, "live")}
  export const start = (...page) => startLivePage(...page, { features, names: ${JSON.stringify(names)} });
`;

/** Imports one part of each feature that has it, in the order of the options, as `features`. */
export function partsOf(
  features: NotebookSite["features"],
  part: "page" | "live" | "kernel" | "build",
): string {
  const files = features.flatMap((feature) => feature[part] ?? []);
  const imports = files.map((file, k) => `import { ${part} as f${k} } from ${JSON.stringify(file)};`);
  return `${imports.join("\n")}\nconst features = [${files.map((_, k) => `f${k}`).join(", ")}];`;
}
