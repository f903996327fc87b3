import { code } from "./notebook/features/code/index.ts";
import { linkedParts } from "./notebook/features/linkedParts/index.ts";
import { pictures } from "./notebook/features/pictures/index.ts";
import { players } from "./notebook/features/players/index.ts";
import { questions } from "./notebook/features/questions/index.ts";
import { stage } from "./notebook/features/stage/index.ts";
import { strokes } from "./notebook/features/strokes/index.ts";
import type { NotebookOptions } from "./notebook/notebookOptions.ts";

/** The name under which a browser keeps what readers write here. */
export const storage = "where-the-memory-goes";

/** The lessons of this site, the modules that their cells may import, and the features that it adds to cells. */
export const notebookOptions: NotebookOptions = {
  lessons: "lessons",
  modules: { engine: "engine/index.ts", "./figures": "lessons/figures.ts" },
  features: [
    {
      name: "units",
      page: "site/features/units/page.ts",
      live: "site/features/units/live.ts",
      kernel: "site/features/units/kernel.ts",
      inputs: "site/features/units/unit.ts",
      names: { members: ["unit"], data: ["bytes", "mb", "mib", "article", "derivation"] },
    },
    { name: "figures", style: "lessons/figures.css" },
    { name: "glossary", page: "site/features/glossary/page.ts", style: "site/features/glossary/terms.css" },
    {
      name: "citations",
      style: "site/features/citations/citations.css",
      build: "site/features/citations/build.ts",
    },
    code,
    linkedParts,
    players,
    pictures,
    questions,
    strokes,
    { ...stage, live: "site/features/stage/live.ts" },
  ],
  advice: {
    "engine/expectOptions.ts":
      "export const expectOptions = () => {}; export const optionKinds = {}; export const oneOf = () => undefined;",
    "engine/arithmetic/paddingOf.ts":
      'import { pair } from "./pair.ts"; export const paddingOf = (name, value) => pair(name, value, 0);',
  },
  storage,
};
