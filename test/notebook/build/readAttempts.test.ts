import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { compileLesson } from "../../../site/notebook/build/compileLesson.ts";
import { describeProblem } from "../../../site/notebook/build/problem.ts";
import { typecheckLesson } from "../../../site/notebook/build/typecheckLesson.ts";

const fence = (head: string, source: string) => `\`\`\`ts ${head}\n${source}\n\`\`\`\n`;
const starter = fence("cell", "const twice = (n: number) => n;");
const checked = fence(
  "cell id=checkTwice",
  'import { check } from "inputs";\ncheck([{ when: "3", got: twice(3), expected: 6 }])',
);
const right = fence("solution of=twice", "const twice = (n: number) => 2 * n;");
const wrong = fence("wrong of=twice", "const twice = (n: number) => n * n;");
const read = (...parts: string[]) =>
  compileLesson(parts.join("\n"), "lessons/90-x.mdx", ["engine", "inputs"]);

test("a solution and a wrong program know the cells that check them", () => {
  const { programs } = read(starter, checked, right, wrong);
  expect(programs.map(({ kind, of, line, checks }) => [kind, of, line, checks])).toEqual([
    ["solution", "twice", 11, ["checkTwice"]],
    ["wrong", "twice", 15, ["checkTwice"]],
  ]);
});

test("a program of a cell that is not there, or that nothing checks, is refused", () => {
  expect(() => read(starter, checked, fence("solution of=twce", "const twice = 1;"))).toThrow(
    'lessons/90-x.mdx:11, cell "twce": there is no cell "twce". Did you mean "twice"?',
  );
  expect(() => read(starter, right)).toThrow(
    'lessons/90-x.mdx:6, cell "twice": a solution that no cell checks. Write a cell that calls check(…) with what "twice" gives.',
  );
});

test("a second solution, a wrong program without one, and one that declares something else are refused", () => {
  expect(() => read(starter, checked, right, right)).toThrow(
    'lessons/90-x.mdx:15, cell "twice": a second solution of "twice"; the first is on line 11. Keep one of them.',
  );
  expect(() => read(starter, checked, wrong)).toThrow(
    'a wrong program for "twice", which has no solution. Write one: "ts solution of=twice".',
  );
  expect(() => read(starter, checked, fence("solution of=twice", "const thrice = 1;"))).toThrow(
    'it does not declare "twice", as the cell does. Declare it.',
  );
});

test("programs are typed with the cells around them", () => {
  const own = read(starter, checked, right, fence("wrong of=twice", "const twice = (n: string) => n;"));
  expect(typecheckLesson(own, [own], site).map(describeProblem)).toEqual([
    `lessons/90-x.mdx:7, cell "checkTwice", line 2: Argument of type 'number' is not assignable to parameter of type 'string'. (TS2345)`,
  ]);
});
