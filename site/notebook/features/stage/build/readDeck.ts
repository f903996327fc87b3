import { takenBy } from "../../../build/buildFeature.ts";
import { elementsOf } from "../../../build/elementsOf.ts";
import type { CompiledLesson } from "../../../build/compileLesson.ts";
import { LessonError, type Problem } from "../../../build/problem.ts";
import { CellError } from "../../../kernel/cellError.ts";
import { nearest } from "../../../kernel/nearest.ts";
import type { Result } from "../../../kernel/result.ts";
import type { TreeElement } from "../../../kernel/tree.ts";
import type { Deck, Item, Part, Reveal, Stop } from "../deck.ts";
import { controlValue } from "./controlValue.ts";
import { readPoll } from "./readPoll.ts";
import { parseStop, type Path } from "./parseStop.ts";
import { readTarget } from "./readTarget.ts";
import type { WrittenStop } from "./stopSchema.ts";

/**
 * Reads the deck of a lesson whose cells were run: its stops, with what each shows and sets.
 *
 * Throws a LessonError that names everything in the stops that the lesson lacks, and every value that a control
 * cannot hold.
 */
export function readDeck(lesson: CompiledLesson, results: ReadonlyMap<string, Result>): Deck {
  const { file, name, version } = lesson;
  const controls = controlsOf(results);
  const problems: Problem[] = [];
  const stops = takenBy(lesson, "stage").flatMap((source): Stop[] => {
    const { stop, problems: wrong, lineOf } = parseStop(source, file);
    problems.push(...wrong);
    if (stop === undefined) return [];
    const attempt = <T>(path: Path, make: () => T): T[] => {
      try {
        return [make()];
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        problems.push({ file, line: lineOf(path), what: error.what, remedy: error.remedy });
        return [];
      }
    };
    const targets = (names: readonly string[], path: Path): (Item | Part)[] =>
      names.flatMap((one, k) => attempt([...path, k], () => readTarget(one, lesson, results)));
    const revealOf = (
      { show, hide, set, code, solve }: WrittenStop["reveals"][number],
      path: Path,
    ): Reveal => ({
      show: targets(show, [...path, "show"]),
      hide: targets(hide, [...path, "hide"]),
      set: Object.fromEntries(
        Object.entries(set).flatMap(([input, value]) =>
          attempt(
            [...path, "set", input],
            () => [input, controlValue(controlOf(input, controls), value)] as const,
          ),
        ),
      ),
      code: code.flatMap((id, k) => attempt([...path, "code", k], () => cellOf(id, lesson))),
      ...(solve.length > 0 && {
        solve: Object.fromEntries(
          solve.flatMap((id, k) =>
            attempt([...path, "solve", k], () => [id, solutionOf(id, lesson)] as const),
          ),
        ),
      }),
    });
    const { title, question, answer, poll, minutes, note, reveals } = stop;
    const polls = poll === undefined ? [] : attempt(["poll"], () => readPoll(poll, answer, results));
    const made = {
      title,
      ...(question !== undefined && { question }),
      ...(answer !== undefined && { answer }),
      ...(polls.length > 0 && { poll: polls[0]! }),
      ...(minutes !== undefined && { minutes }),
      ...(note !== undefined && { note: note.trim() }),
      ...revealOf(stop, []),
      // What is right is told with a key of its own, if nothing else is.
      reveals: (reveals.length === 0 && polls[0]?.right !== undefined ? [emptyReveal] : reveals).map(
        (one, k) => revealOf(one, ["reveals", k]),
      ),
    };
    return [made];
  });
  if (problems.length > 0) throw new LessonError(problems);
  return { lesson: name, version, stops };
}

const emptyReveal: WrittenStop["reveals"][number] = { show: [], hide: [], set: {}, code: [], solve: [] };

type Controls = ReadonlyMap<string, TreeElement>;

/** Finds every control that the cells show, by the name of its input. */
function controlsOf(results: ReadonlyMap<string, Result>): Controls {
  const trees = [...results.values()].flatMap(({ output }) => output);
  const controls = elementsOf(trees, ({ attributes }) => "data-input" in attributes);
  return new Map(controls.map((control) => [control.attributes["data-input"]!, control]));
}

function controlOf(input: string, controls: Controls): TreeElement {
  const control = controls.get(input);
  if (control !== undefined) return control;
  const near = nearest(input, controls.keys());
  throw new CellError(`there is no input "${input}".`, {
    remedy: near === undefined ? `There are ${[...controls.keys()].join(", ")}.` : `Did you mean "${near}"?`,
  });
}

function cellOf(id: string, { cells }: CompiledLesson): string {
  const ids = cells.flatMap(({ kind, cell }) => (kind === "cell" ? [cell.id] : []));
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw new CellError(`there is no cell "${id}".`, {
    remedy: near === undefined ? "Name a cell of this lesson." : `Did you mean "${near}"?`,
  });
}

/** The solution of an exercise, by the cell in whose place it stands. */
function solutionOf(id: string, { programs }: CompiledLesson): string {
  const solutions = programs.filter(({ kind }) => kind === "solution");
  const solution = solutions.find(({ of }) => of === id);
  if (solution !== undefined) return solution.cell.source;
  const near = nearest(
    id,
    solutions.map(({ of }) => of),
  );
  throw new CellError(`there is no solution of "${id}".`, {
    remedy: near === undefined ? `Write a fence "ts solution of=${id}".` : `Did you mean "${near}"?`,
  });
}
