import type { FeatureNames } from "./kernel/featureNames.ts";

/**
 * A feature that a site adds to its cells and pages; each part is a module named by its path from the site's root, or a
 * package's.
 */
export interface Feature {
  readonly name: string;
  /** Exports `page`, a PageFeature: comes with every page that has cells. */
  readonly page?: string;
  /** Exports `live`, a LiveFeature: comes once the reader touches something. */
  readonly live?: string;
  /** Exports `kernel`, a KernelFeature: goes into every kernel. */
  readonly kernel?: string;
  /** Exports what the feature adds to `inputs`, as it stands outside a page: cells are type-checked by it. */
  readonly inputs?: string;
  /** Exports `build`, a BuildFeature: reads lessons, and says what is wrong with them. */
  readonly build?: string;
  /** The feature's own files of a built site: modules of routes, by their patterns. */
  readonly routes?: Readonly<Record<string, string>>;
  /** The names that its part in the kernel brings. */
  readonly names?: FeatureNames;
  /** A style sheet, which comes with every page that has cells. */
  readonly style?: string;
}

/** The options of a site's notebooks. All of it can be written as JSON: it goes into a virtual module, too. */
export interface NotebookOptions {
  /** The folder of the lessons from the site's root: `*.mdx`, and the data that they import as `./data/*.json`. */
  readonly lessons: string;
  /** The modules that cells may import beside `inputs` and Plot, by name: a path from the site's root, or a package. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly features?: readonly Feature[];
  /**
   * Modules that only tell what is wrong with a call, by path from the site's root, each with the code that stands in
   * for it if none but a lesson's own cells run.
   */
  readonly advice?: Readonly<Record<string, string>>;
  /** The name under which a browser keeps what readers write: other sites may share the origin. */
  readonly storage: string;
}
