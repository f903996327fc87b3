import { expect, test } from "vitest";
import { site } from "../../../../site/loadLesson.ts";
import { gradeAttempts } from "../../../../site/notebook/features/questions/gradeAttempts.ts";
import { withNotebook } from "../../../../site/notebook/build/withNotebook.ts";
import type { Patience } from "../../../../site/notebook/build/threadedNotebook.ts";
import { compileLesson } from "../../../../site/notebook/build/compileLesson.ts";

const fence = (head: string, source: string) => `\`\`\`ts ${head}\n${source}\n\`\`\`\n`;
const twice = fence("cell", "const twice = (n: number) => n;");
const checkTwice = fence(
  "cell id=checkTwice",
  'import { check } from "inputs";\ncheck([{ when: "3", got: twice(3), expected: 6 }, { when: "4", got: twice(4), expected: 8 }])',
);
const lesson = (...programs: readonly string[]) =>
  compileLesson([twice, checkTwice, ...programs].join("\n"), "lessons/90-x.mdx", ["inputs"]);

const grade = (one: ReturnType<typeof lesson>, programs = one.programs, how?: Patience) =>
  withNotebook({ ...one, site }, (notebook) => gradeAttempts(notebook, one, programs, how));

test("each program stands in the place of its cell, and what came before leaves nothing behind", async () => {
  const one = lesson(
    fence("solution of=twice", "const twice = (n: number) => 2 * n;"),
    fence("wrong of=twice", "const twice = (n: number) => n * n;"),
    fence("wrong of=twice", "const twice = (n: number): number => { throw new Error(`${n}`); };"),
  );
  const graded = await grade(one, [...one.programs, one.programs[0]!]);
  expect(graded.map((replies) => replies.get("checkTwice")!.verdict)).toEqual([
    "right",
    "wrong",
    "failed",
    "right",
  ]);
});

test("a program without an end is told with its line", async () => {
  const one = lesson(
    fence("solution of=twice", "const twice = (n: number) => 2 * n;"),
    fence("wrong of=twice", "const twice = (n: number) => {\n  while (n > 0) n++;\n  return n;\n};"),
  );
  await expect(grade(one, one.programs, { all: 20, one: 1 })).rejects.toThrow(
    'lessons/90-x.mdx:16: a program for cell "twice" did not end. A wrong program must come to an end, too.',
  );
});
