import type { LatePlot } from "./latePlot.ts";

/** Writes the module that stands for Plot in a kernel until it comes: `take` gets it, and the functions hand on. */
export const standInModule = ({ functions }: Pick<LatePlot, "functions">, documentModule: string): string =>
  [
    `import { createDocument } from ${JSON.stringify(documentModule)};`,
    "let plotted;",
    "export const take = (given) => void (plotted = given);",
    // Plots draw in a document of their own, as kernel/plot has it.
    ...functions.map((name) =>
      name === "plot" || name === "legend"
        ? `export const ${name} = (options) => plotted.${name}({ document: createDocument(), ...options });`
        : `export const ${name} = (...given) => plotted.${name}(...given);`,
    ),
  ].join("\n");
