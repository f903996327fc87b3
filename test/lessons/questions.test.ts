import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLesson } from "../../site/loadLesson.ts";
import { type Lesson } from "../../site/notebook/build/lesson.ts";
import {
  questionsOf,
  type Exercise,
  type Prediction,
} from "../../site/notebook/features/questions/questionsOf.ts";
import { gradeGuesses } from "../../site/notebook/features/questions/gradeGuesses.ts";
import { gradeAttempts } from "../../site/notebook/features/questions/gradeAttempts.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));

const predictions = (lesson: Lesson): Prediction[] =>
  questionsOf(lesson).filter((one) => one.kind === "predict");
const exercises = (lesson: Lesson): Exercise[] => questionsOf(lesson).filter((one) => one.kind === "check");

for (const file of files.filter((name) => /^\d/.test(name))) {
  test(`${file} asks at least four questions, of both sorts, each by a name of its own`, async () => {
    const lesson = await loadLesson(`lessons/${file}`);
    const ids = questionsOf(lesson).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(predictions(lesson).length).toBeGreaterThan(0);
    expect(exercises(lesson).length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
}

for (const file of files) {
  const path = `lessons/${file}`;

  test(`in ${file} the answer is right, and every expected guess meets its hint`, async () => {
    const lesson = await loadLesson(path);
    for (const question of predictions(lesson)) {
      const { id, misses, tree } = question;
      expect(tree.attributes["data-verdict"], `${id} before any guess`).toBe("none");
      expect(misses.length, `${id}: expected wrong answers`).toBeGreaterThan(0);
      const guesses = misses.map(({ guess }) => guess);
      expect(new Set(guesses).size, `${id}: two guesses alike`).toBe(guesses.length);
      const replies = await gradeGuesses(lesson, question, [question.exact, ...guesses]);
      expect(
        replies.map(({ verdict, hints }) => [verdict, ...hints]),
        id,
      ).toEqual([["right"], ...misses.map(({ hint }) => ["near", hint])]);
    }
  });

  test(`in ${file} starters fail, solutions pass, and every wrong program meets a hint`, async () => {
    const lesson = await loadLesson(path);
    for (const { id, cell, tree, solutions, wrong } of exercises(lesson)) {
      expect(["near", "wrong"], `the starter of ${id}`).toContain(tree.attributes["data-verdict"]);
      expect(solutions.length, `${id}: solutions`).toBeGreaterThan(0);
      expect(wrong.length, `${id}: wrong programs`).toBeGreaterThan(0);
      for (const graded of await gradeAttempts(lesson, solutions))
        expect(graded.get(cell), `the solution of ${id}`).toEqual({ verdict: "right", hints: [] });
      const met = (await gradeAttempts(lesson, wrong)).map((graded) => graded.get(cell)!);
      met.forEach(({ verdict, hints }, k) => {
        const name = `the wrong program for ${id} on line ${wrong[k]!.line}`;
        expect(verdict, name).toBe("near");
        const others = met.flatMap((other, at) => (at === k ? [] : [other.hints.join()]));
        expect(others, `${name} meets a hint of its own`).not.toContain(hints.join());
      });
    }
  });
}
