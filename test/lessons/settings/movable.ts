import { readFileSync } from "node:fs";
import { Notebook } from "../../../site/notebook/kernel/notebook.ts";
import { compileLesson } from "../../../site/notebook/build/compileLesson.ts";
import { dataModules } from "../../../site/notebook/build/dataFiles.ts";
import { site } from "../../../site/loadLesson.ts";
import { cellModules } from "../../../site/cellModules.ts";
import { controlsOf, type Control } from "./controlsOf.ts";
import { findingsIn, tablesIn, type DataRow, type Finding } from "./findingsIn.ts";

/** Values of controls by their names, as the page knows them. */
export type Settings = Readonly<Record<string, unknown>>;

/** A lesson whose controls can be moved. */
export interface Movable {
  readonly controls: readonly Control[];
  /** Sets controls by name, runs the cells that depend on them, and returns the page as it then is. */
  move(settings: Settings): Promise<Page>;
}

/** A page at one setting. */
export interface Page {
  /** The value of each control by its name: a number, whether it is ticked, or the words of a choice. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly findings: readonly Finding[];
  /** The rows of the tables that a cell shows, one after the other. */
  readonly tables: (cell: string) => readonly DataRow[];
  /** The values among the prose. */
  readonly values: readonly string[];
  /** The cells that failed, each with the reason. */
  readonly failures: readonly string[];
}

/** Runs a lesson, to be moved; some of its controls may start at other values than the lesson's. */
export async function movable(path: string, standing: Settings = {}): Promise<Movable> {
  const modules = { ...cellModules, ...dataModules(site) };
  const { cells } = compileLesson(readFileSync(path, "utf8"), path, [...Object.keys(modules), "inputs"]);
  const notebook = new Notebook({ modules });
  notebook.define(cells.map(({ cell }) => cell));
  for (const [name, value] of Object.entries(standing)) notebook.preset(name, value);
  await notebook.run();
  const results = () =>
    cells.map(({ cell, options }) => ({ cell, options, result: notebook.result(cell.id)! }));
  const controls = results().flatMap(({ cell, result }) => controlsOf(cell.id, result.output));
  const places = new Map(controls.map(({ name, initial }) => [name, initial]));
  const move: Movable["move"] = async (settings) => {
    for (const [name, value] of Object.entries(settings)) {
      places.set(name, value);
      notebook.preset(name, value);
    }
    const moved = controls.filter(({ name }) => name in settings).map(({ cell }) => cell);
    await notebook.run([...new Set(moved)]);
    const shown = controls.map(({ name, shown }) => [name, shown(places.get(name))] as const);
    return {
      settings: new Map(shown),
      findings: results().flatMap(({ cell, result }) => findingsIn(cell.id, result.output)),
      tables: (id) =>
        results().flatMap(({ cell, result }) => (cell.id === id ? tablesIn(result.output).flat() : [])),
      values: results().flatMap(({ result }) => ("value" in result && result.value ? [result.value] : [])),
      failures: results().flatMap(({ cell, options, result }) =>
        result.status === "shown" || options.fails
          ? []
          : [`${cell.id}: ${"failure" in result ? result.failure.what : result.status}`],
      ),
    };
  };
  return { controls, move };
}
