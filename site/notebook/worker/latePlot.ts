import { reachableSources } from "./reachableSources.ts";
import type { UsedExports } from "./usedExports.ts";

/** The module of Plot, as code imports it. */
export const plotModule = "@observablehq/plot";

/** A kernel's use of Plot, which comes as a program of its own once a cell needs it. */
export interface LatePlot {
  /** The functions of Plot that are called, by name. */
  readonly functions: readonly string[];
  /** The names that cells import, by module, which need Plot to be there. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/**
 * Finds out what of Plot a lesson's cells and the figures that they import call; undefined where Plot cannot come later,
 * because something is done with it that is no call of a function, or where nothing needs it.
 */
export async function latePlot(
  used: UsedExports,
  modules: Readonly<Record<string, string>>,
): Promise<LatePlot | undefined> {
  const functions = new Set<string>();
  const needs: Record<string, string[]> = {};
  for (const [module, names] of used) {
    if (names.has("*")) return undefined;
    if (module === plotModule) {
      needs[module] = [...names.keys()];
      for (const name of names.keys()) functions.add(name);
    } else if (module.startsWith("./") && modules[module] !== undefined)
      for (const [name, members] of names) {
        const texts = await reachableSources(modules[module], new Map([[name, members]]));
        const calls = texts.flatMap(callsOfPlot);
        if (calls.includes(undefined)) return undefined;
        if (calls.length > 0) (needs[module] ??= []).push(name);
        for (const call of calls) functions.add(call!);
      }
  }
  return functions.size === 0 ? undefined : { functions: [...functions].sort(), needs };
}

const wholeImport = /\bimport \* as (\w+) from "@observablehq\/plot"/;

/** The functions of Plot that a text calls; undefined for a use of it that is something else. */
function callsOfPlot(text: string): readonly (string | undefined)[] {
  if (!text.includes(`from "${plotModule}"`)) return [];
  const name = wholeImport.exec(text)?.[1];
  // A mark's own `plot()` is a method.
  if (name === undefined || /\)\s*\.plot\(/.test(text)) return [undefined];
  const uses = [...text.matchAll(new RegExp(`(?<![\\w$.])${name}\\b(?! from)(\\.(\\w+)\\()?`, "g"))];
  return uses.map(([, , called]) => called);
}
