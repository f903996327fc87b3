import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature, NotebookOptions } from "../notebookOptions.ts";

/** A site that has notebooks, with every path absolute. All of it can be written as JSON. */
export interface NotebookSite {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the notebook part itself. */
  readonly home: string;
  readonly lessons: string;
  /** What cells may import beside `inputs`: files, or the names of packages. */
  readonly modules: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
  readonly advice: Readonly<Record<string, string>>;
  readonly storage: string;
}

/** Finds all that the options name below the folder of a site. Throws where a folder or a file is missing. */
export function notebookSite(options: NotebookOptions, root: string): NotebookSite {
  const home = dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = resolve(root);
  const file = (path: string, what: string): string => {
    const found = resolve(folder, path);
    if (!existsSync(found)) throw new Error(`notebook: there is no ${path}, which is to be ${what}.`);
    return found;
  };
  const modules = Object.entries(options.modules ?? {}).map(([name, path]) => [
    name,
    isPackage(path) ? path : file(path, `the module "${name}"`),
  ]);
  const part = (feature: Feature, key: "page" | "live") =>
    feature[key] === undefined
      ? {}
      : { [key]: file(feature[key], `a part of the feature "${feature.name}"`) };
  return {
    root: folder,
    home,
    lessons: file(options.lessons, "the folder of the lessons"),
    modules: { ...Object.fromEntries(modules), "@observablehq/plot": sourceFile(home, "kernel/plot/index") },
    features: (options.features ?? []).map((feature) => ({
      ...feature,
      ...part(feature, "page"),
      ...part(feature, "live"),
    })),
    advice: Object.fromEntries(
      Object.entries(options.advice ?? {}).map(([path, code]) => [file(path, "a module of advice"), code]),
    ),
    storage: options.storage,
  };
}

/** A module's name is a package's, not a file's. */
const isPackage = (path: string): boolean => !/^[./]/.test(path) && !/\.[cm]?[jt]s$/.test(path);

/** A module of the notebook part, which is TypeScript in a repository and JavaScript in a package. */
export function sourceFile(home: string, name: string): string {
  const source = join(home, `${name}.ts`);
  return existsSync(source) ? source : join(home, `${name}.js`);
}

/** A file as it is named in what is said of it: from the site's root. */
export const fileName = (path: string, root: string): string => relative(root, path).replaceAll("\\", "/");
