declare module "virtual:notebook/site" {
  /** The site whose pages are built. */
  export const site: import("./build/notebookSite.ts").NotebookSite;
}

declare module "virtual:notebook/lessons" {
  /** The exports of each lesson's MDX, by its file's name. */
  export const lessons: Readonly<
    Record<
      string,
      () => Promise<{
        readonly Content: import("astro/runtime/server/index.js").AstroComponentFactory;
        getHeadings(): readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
      }>
    >
  >;
}

declare module "virtual:notebook/data" {
  /** The addresses of data files, by the name that a cell imports. */
  export const data: Readonly<Record<string, string>>;
}

declare module "virtual:notebook/styles" {}

declare module "virtual:notebook/page" {}

declare module "virtual:notebook/live" {
  export const start: (
    page: import("./client/liveFeature.ts").Page,
    parts: readonly import("./client/liveFeature.ts").PagePart[],
  ) => Promise<import("./client/controls/createInputs.ts").Inputs>;
}

interface ImportMetaEnv {
  /** The name under which a browser keeps what readers write. */
  readonly NOTEBOOK_STORAGE?: string;
}

declare namespace App {
  interface Locals {
    /**
     * The lesson of the page that is being drawn, and a function that finds the names in its code that lead somewhere.
     */
    notebook: {
      readonly lesson: import("./build/lesson.ts").Lesson;
      readonly codeLinks: (source: string) => readonly import("./build/highlight.ts").CodeLink[];
    };
  }
}
