import type { Cell } from "../cell.ts";
import type { progress } from "../inputs/index.ts";
import { liveInputs } from "../inputs/liveInputs.ts";
import type { Control } from "../inputs/control.ts";
import { previewText } from "../render/previewText.ts";
import type { Tree } from "../tree.ts";
import { expectAffordable } from "../serialise/budget.ts";
import { CellError } from "../cellError.ts";
import { compile, type BodyResult } from "./compile.ts";
import { createConsole } from "./createConsole.ts";
import { explainThrown } from "./failureOf.ts";
import { controlsTree } from "./draw.ts";
import type { Scope } from "./scope.ts";
import { isTree } from "./isTree.ts";
import { createTimers } from "./createTimers.ts";

/** The most controls of one cell. */
const most = 100;

/** The surroundings of a cell's run. */
export interface ExecuteOptions {
  readonly names: Scope;
  /** The values of the page's settings, by name. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The value of a control as the page gives it. */
  readonly raw: (input: string) => unknown;
  readonly progress: typeof progress;
}

/** The outcome of a run: its names' values or the thrown error, with its controls and its console. */
export interface RunOutcome {
  readonly values?: BodyResult;
  readonly thrown?: { readonly error: unknown };
  readonly controls: readonly Tree[];
  readonly printed: readonly Tree[];
}

export interface CellRun {
  readonly outcome: Promise<RunOutcome>;
  /** Stops its timers, whether it has finished or not. */
  readonly end: () => void;
  /** Its controls and printed lines, so far. */
  readonly beside: () => readonly Tree[];
}

/** Runs a cell once; all of it up to its first `await` has run when this returns. */
export function execute(cell: Cell, given: ExecuteOptions): CellRun {
  const { promise, resolve, reject } = Promise.withResolvers<BodyResult>();
  const timers = createTimers(reject);
  const out = createConsole(previewText);
  const controls: Tree[] = [];
  const place = (control: Control): unknown => {
    // Controls are called in the order in which the cell declares them.
    const name = cell.controls[controls.length];
    if (name === undefined) return control.initial;
    const held = control.read(given.raw(name));
    const value = held === undefined ? control.initial : held;
    const drawn = control.draw(name, value);
    if (!isTree(drawn)) throw new TypeError(`${name}: expected a text as the label`);
    if (controls.length >= most)
      throw new CellError(`a cell has at most ${most} controls.`, {
        remedy: "Put the others into other cells.",
      });
    expectAffordable([...controls, drawn]);
    controls.push(drawn);
    return value;
  };
  const inputs = liveInputs(place, { ...given.settings, progress: given.progress });
  const own: Readonly<Record<string, unknown>> = { console: out.console, ...timers.names };
  const fromInputs = [...given.names.ofInputs].map(([name, member]) => [
    name,
    member === "*" ? inputs : inputs[member],
  ]);
  const scope = {
    ...own,
    ...Object.fromEntries(given.names.values),
    ...Object.fromEntries(fromInputs),
  } as typeof own;
  const run = async (): Promise<RunOutcome> => {
    try {
      // Without Promise.race: a cell may have put another in the place of what that calls.
      void settleWith(() => compile(cell, Object.keys(scope))(...Object.values(scope)), resolve, reject);
      return { values: await promise, controls, printed: out.tree() };
    } catch (error) {
      return {
        thrown: { error: explainThrown(error, cell, given.names.values) },
        controls,
        printed: out.tree(),
      };
    } finally {
      timers.end();
    }
  };
  const beside = () => [...controlsTree(controls), ...out.tree()];
  return { outcome: run(), end: timers.end, beside };
}

async function settleWith<T>(
  run: () => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Promise<void> {
  try {
    resolve(await run());
  } catch (error) {
    reject(error);
  }
}
