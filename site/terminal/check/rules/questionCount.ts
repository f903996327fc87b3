import { questionsOf } from "../../../notebook/features/questions/questionsOf.ts";
import type { Rule } from "../remark.ts";

const least = 4;

/** A lesson with too few questions, or with questions of one kind alone. */
export const questionCount: Rule = ({ lesson, isWhole }) => {
  if (!isWhole || lesson === undefined) return [];
  const questions = questionsOf(lesson);
  const kinds = new Set(questions.map(({ kind }) => kind));
  const remedy =
    "Readers remember what they have guessed. Ask for a number with predict(), for code with check().";
  if (questions.length < least)
    return [
      {
        line: 1,
        what: `${questions.length || "no"} question${questions.length === 1 ? "" : "s"}; a lesson asks four or more.`,
        remedy,
      },
    ];
  return (["predict", "check"] as const)
    .filter((kind) => !kinds.has(kind))
    .map((kind) => ({ line: 1, what: `no question is asked by ${kind}().`, remedy }));
};
