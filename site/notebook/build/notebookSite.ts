import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { addFeatureNames, type FeatureNames } from "../kernel/featureNames.ts";
import type { Feature, NotebookOptions } from "../notebookOptions.ts";
import { sourceFile } from "./sourceFile.ts";

/** A site that has notebooks, with every path absolute. All of it can be written as JSON. */
export interface NotebookSite {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the notebook part itself. */
  readonly home: string;
  readonly lessons: string;
  /** The modules that cells may import beside `inputs`: files, or the names of packages. */
  readonly modules: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
  /** The names that modules and features bring. */
  readonly names: readonly FeatureNames[];
  readonly advice: Readonly<Record<string, string>>;
  readonly storage: string;
}

/** The members of a feature that name files. */
export const featureParts = ["page", "live", "kernel", "inputs", "build", "style"] as const;

/**
 * Finds all that the options name below the folder of a site, and makes the names of its modules and features known to whoever
 * reads its cells. Throws if a folder or a file is missing.
 */
export function notebookSite(options: NotebookOptions, root: string): NotebookSite {
  const home = dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = resolve(root);
  const file = (path: string, what: string): string => {
    const found = resolve(folder, path);
    if (!existsSync(found)) throw new Error(`notebook: there is no ${path}, which was named as ${what}.`);
    return found;
  };
  const modules = Object.entries(options.modules ?? {}).map(([name, path]) => [
    name,
    isPackage(path) ? path : file(path, `the module "${name}"`),
  ]);
  const part = (feature: Feature, key: (typeof featureParts)[number]) =>
    feature[key] === undefined
      ? {}
      : { [key]: file(feature[key], `a part of the feature "${feature.name}"`) };
  const names = [
    { modules: Object.keys(options.modules ?? {}).filter((name) => !name.startsWith(".")) },
    ...(options.features ?? []).flatMap(({ names }) => names ?? []),
  ];
  addFeatureNames(names);
  return {
    root: folder,
    home,
    lessons: file(options.lessons, "the folder of the lessons"),
    modules: { ...Object.fromEntries(modules), "@observablehq/plot": sourceFile(home, "kernel/plot/index") },
    features: (options.features ?? []).map((feature) => ({
      ...feature,
      ...Object.assign({}, ...featureParts.map((key) => part(feature, key))),
      routes: Object.fromEntries(
        Object.entries(feature.routes ?? {}).map(([pattern, path]) => [
          pattern,
          file(path, `the route ${pattern}`),
        ]),
      ),
    })),
    names,
    advice: Object.fromEntries(
      Object.entries(options.advice ?? {}).map(([path, code]) => [file(path, "a module of advice"), code]),
    ),
    storage: options.storage,
  };
}

/** Whether a module is named as a package, not as a file. */
const isPackage = (path: string): boolean => !/^[./]/.test(path) && !/\.[cm]?[jt]s$/.test(path);

/** Names a file from the site's root, as problems do. */
export const fileName = (path: string, root: string): string => relative(root, path).replaceAll("\\", "/");
