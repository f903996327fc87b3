import type { Cell } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { bodyOf } from "./bodyOf.ts";
import { builtins } from "./builtins.ts";
import { controlsOf } from "./controlsOf.ts";
import { unavailableText } from "../explainUnavailable.ts";
import { erase, type Erasure } from "./erase.ts";
import { importsOf } from "./importsOf.ts";
import { namesOf } from "./namesOf.ts";
import { refuseForeignNames } from "./refuseForeignNames.ts";

/**
 * Analyses a cell's TypeScript: what it imports, reads, declares and shows, and the JavaScript to run.
 *
 *     analyse("twice", "const twice: number = 2 * once").inputs // ["once"]
 *
 * Throws a CellError with place and remedy at what does not parse or is refused, and nothing else. `confirm` may look at
 * the erasure, and refuse it.
 */
export function analyse(
  id: string,
  source: string,
  confirm?: (source: string, erasure: Erasure) => void,
): Cell {
  try {
    const erasure = erase(source);
    confirm?.(source, erasure);
    return read(id, source, erasure);
  } catch (error) {
    if (error instanceof RangeError)
      throw new CellError("the code is nested too deeply.", { remedy: "Give names to its inner parts." });
    throw error;
  }
}

/** Finds private fields and generators, which hold a state that nobody else can see. */
const keepsState = /#\w|\byield\b/;

function read(id: string, source: string, { typed, text, plain }: Erasure): Cell {
  const imports = importsOf(typed);
  const names = namesOf(plain);
  refuseForeignNames(names, { imports, plain });
  const known = new Set([...builtins, ...imports.map(({ name }) => name)]);
  const outputs = names.declared.map(({ name }) => name ?? "");
  const inputs = [...new Set(names.free.map(({ name }) => name))].filter((name) => !known.has(name));
  return {
    id,
    source,
    imports,
    inputs,
    ...knownElsewhere(inputs),
    outputs,
    controls: controlsOf(plain, names.free, imports),
    ...((names.remembers || keepsState.test(text)) && { remembers: true }),
    ...bodyOf(text, plain, outputs, names.reassigned),
  };
}

function knownElsewhere(names: readonly string[]): Pick<Cell, "known"> {
  const told = names.flatMap((name) => {
    const words = unavailableText(name);
    return words === undefined ? [] : [[name, words] as const];
  });
  return told.length === 0 ? {} : { known: Object.fromEntries(told) };
}
