import type { Tree, TreeElement } from "../../kernel/tree.ts";
import type { Lesson } from "../../build/lesson.ts";
import type { Attempt } from "../../build/readAttempts.ts";
import { elementsOf, isOfClass, wordsOf } from "../../build/elementsOf.ts";

interface Asked {
  /** The name by which progress knows it. */
  readonly id: string;
  readonly cell: string;
  readonly line: number;
  readonly tree: TreeElement;
}

/** A number to predict. */
export interface Prediction extends Asked {
  readonly kind: "predict";
  readonly question: string;
  /** The answer as a number; in bytes if bytes are asked for. */
  readonly exact: number;
  /** The answer and its reason. */
  readonly answer: readonly Tree[];
  /** Anticipated wrong answers, in bytes if the answer counts bytes, with the hint that each is to meet. */
  readonly misses: readonly { readonly guess: number; readonly text: string; readonly hint: string }[];
}

/** Code to write, checked in a cell of its own. */
export interface Exercise extends Asked {
  readonly kind: "check";
  readonly hints: readonly string[];
  readonly solutions: readonly Attempt[];
  readonly wrong: readonly Attempt[];
}

/** The questions of a lesson, as its cells show them. */
export function questionsOf(
  lesson: Pick<Lesson, "cells" | "programs" | "results">,
): readonly (Prediction | Exercise)[] {
  return lesson.cells.flatMap(({ cell, line }) => {
    const { output } = lesson.results.get(cell.id)!;
    return elementsOf(output, ({ attributes }) => "data-question" in attributes).map((tree) => {
      const asked: Asked = { id: tree.attributes["data-question"]!, cell: cell.id, line, tree };
      return "data-input" in tree.attributes ? prediction(asked) : exercise(asked, lesson.programs);
    });
  });
}

function prediction(asked: Asked): Prediction {
  const [label] = elementsOf([asked.tree], isOfClass("label"));
  const [details] = elementsOf([asked.tree], isOfClass("answer"));
  const [answer] = elementsOf(details!.children, ({ tag }) => tag === "p");
  const guesses = elementsOf(details!.children, ({ tag }) => tag === "dt");
  const hints = elementsOf(details!.children, ({ tag }) => tag === "dd");
  const misses = guesses.map(({ attributes, children }, k) => ({
    guess: Number(attributes["data-guess"]),
    text: wordsOf(children),
    hint: wordsOf(hints[k]!.children),
  }));
  return {
    ...asked,
    kind: "predict",
    question: wordsOf(label!.children),
    exact: Number(answer!.attributes["data-guess"]),
    answer: answer!.children,
    misses,
  };
}

function exercise(asked: Asked, programs: readonly Attempt[]): Exercise {
  const own = programs.filter(({ checks }) => checks.includes(asked.cell));
  return {
    ...asked,
    kind: "check",
    hints: hintsOf(asked.tree),
    solutions: own.filter(({ kind }) => kind === "solution"),
    wrong: own.filter(({ kind }) => kind === "wrong"),
  };
}

function hintsOf({ children }: TreeElement): string[] {
  return elementsOf(children, isOfClass("hints")).flatMap((details) => {
    const [first] = elementsOf(details.children, ({ tag }) => tag === "p");
    return [wordsOf(first!.children), ...hintsOf(details)];
  });
}
