import type { Modules } from "../kernel/run/importValue.ts";

/** The name by which a kernel asks its page for the program that draws plots. */
export const plotPart = "kernel:plot";

/** Plot, while it is not there. */
export interface ComingPlot {
  /** The names that need it, by module. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Takes it in. */
  take(plot: object): void;
}

// Taken before the worker is sealed.
const { Function: Compiled } = globalThis;

/** Has Plot come, once, before a cell gets a name that needs it; `fetched` asks for its program. */
export function withPlot(
  modules: Modules,
  { needs, take }: ComingPlot,
  fetched: (parse: (module: string, text: string) => object) => Promise<object>,
): Modules {
  const evaluate = (_: string, code: string): object => {
    const plot = Compiled(code)() as object;
    take(plot);
    return plot;
  };
  const loaders = Object.entries(modules).map(([module, load]) => {
    const waiting = needs[module];
    if (waiting === undefined) return [module, load] as const;
    const late = async (name: string): Promise<object> => {
      if (waiting.includes(name)) await fetched(evaluate);
      return load(name);
    };
    return [module, late] as const;
  });
  return Object.fromEntries(loaders);
}
