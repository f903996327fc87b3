import type { Import } from "../kernel/cell.ts";

/** The name by which a kernel asks its page for the program that draws plots. */
export const plotPart = "Plot";

/** Plot, while it is not there. */
export interface ComingPlot {
  /** The names that need it, by module. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Takes it in. */
  take(plot: object): void;
}

// Taken before the worker is sealed.
const { Function: Compiled } = globalThis;

/** Makes a function that has Plot come before a cell runs with one of these imports; `fetched` asks for its program, once. */
export function preparePlot(
  { needs, take }: ComingPlot,
  fetched: (parse: (module: string, text: string) => object) => Promise<object>,
): (imports: readonly Import[]) => Promise<unknown> | undefined {
  const evaluate = (_: string, code: string): object => {
    const plot = Compiled(code)() as object;
    take(plot);
    return plot;
  };
  return (imports) =>
    imports.some(({ module, imported }) => needs[module]?.includes(imported)) ? fetched(evaluate) : undefined;
}
