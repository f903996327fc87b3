import type { Lesson } from "../../notebook/build/lesson.ts";
import { committedOutputs, writeOutputs } from "./committedOutputs.ts";
import { describeChanges } from "./describeChanges.ts";
import { readOutputs, readTrees, type CommittedOutput } from "./readOutputs.ts";

/** A difference from the committed outputs: of a cell, or without one, of the file as a whole. */
export interface OutputChange {
  readonly cell?: string;
  readonly what: string;
}

/** Finds the differences of a lesson's outputs from those that are committed. */
export const changesOf = (lesson: Pick<Lesson, "name" | "cells" | "results">): readonly OutputChange[] =>
  compareOutputs(committedOutputs(lesson.name), writeOutputs(lesson));

/** Compares the outputs that are committed with those that there are now. */
export function compareOutputs(committed: string | undefined, written: string): readonly OutputChange[] {
  if (committed === written) return [];
  if (committed === undefined) return [{ what: "no outputs are committed." }];
  const [before, after] = [readOutputs(committed), readOutputs(written)];
  const changed = [...after].flatMap(([cell, now]) => {
    const what = changeOf(before.get(cell), now);
    return what === undefined ? [] : [{ cell, what }];
  });
  const gone = [...before.keys()]
    .filter((cell) => !after.has(cell))
    .map((cell) => ({ what: `the cell “${cell}”, whose output is committed, is gone.` }));
  const all = [...changed, ...gone];
  return all.length > 0 ? all : [{ what: "the cells are in a different order from the committed one." }];
}

/** The most differences of a cell that are told. */
const most = 4;

function changeOf(before: CommittedOutput | undefined, now: CommittedOutput): string | undefined {
  if (before === undefined) return "its output is new.";
  if (before.status === now.status && before.html === now.html) return undefined;
  const status = before.status === now.status ? [] : [`${before.status} before, now ${now.status}`];
  const told = [...status, ...describeChanges(readTrees(before.html), readTrees(now.html))];
  const more = told.length > most ? [`and ${told.length - most} more`] : [];
  return `its output changed: ${[...told.slice(0, most), ...more].join("; ")}.`;
}
