import { expect, test } from "vitest";
import { describeProblem, LessonError } from "../../../site/notebook/build/problem.ts";

const file = "lessons/02-convolution.mdx";

test("a problem names file, line, cell, line of the cell, what and remedy", () => {
  const cell = { id: "featureMap", line: 3 };
  expect(
    describeProblem({
      file,
      line: 57,
      cell,
      what: '"strid" is not defined.',
      remedy: 'Did you mean "stride"?',
    }),
  ).toBe(
    'lessons/02-convolution.mdx:57, cell "featureMap", line 3: "strid" is not defined. Did you mean "stride"?',
  );
});

test("a problem outside of cells, without remedy, is a sentence all the same", () => {
  expect(describeProblem({ file, line: 8, what: "invalid MDX: unexpected tag" })).toBe(
    "lessons/02-convolution.mdx:8: invalid MDX: unexpected tag.",
  );
});

test("a lesson's error has a line for each problem", () => {
  const error = new LessonError([
    { file, line: 1, what: "one." },
    { file, line: 2, what: "two." },
  ]);
  expect(error.message).toBe("lessons/02-convolution.mdx:1: one.\nlessons/02-convolution.mdx:2: two.");
});

test("a lesson's error knows the place of the first problem, and says no more than its name to tools that guess", () => {
  const error = new LessonError([
    { file, line: 7, what: "a window does not fit." },
    { file, line: 9, what: "two." },
  ]);
  expect(error.loc).toEqual({ file, line: 7, column: 1 });
  expect(String(error)).toBe("LessonError");
});
