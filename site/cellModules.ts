import type { Modules } from "./notebook/kernel/run/importValue.ts";

/**
 * The modules that a lesson's cells may import beside `inputs` and data, for a notebook that runs in the same thread.
 */
export const cellModules: Modules = {
  engine: () => import("engine"),
  "@observablehq/plot": () => import("@observablehq/plot"),
  "./figures": () => import("../lessons/figures.ts"),
};
