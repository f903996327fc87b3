import { expect, test } from "vitest";
import { loadLesson } from "../../site/loadLesson.ts";
import { describeProblem } from "../../site/notebook/build/problem.ts";
import { formRules, pageAdvice, rules } from "../../site/terminal/check/rules/index.ts";
import { writtenPage } from "../../site/terminal/check/writtenPage.ts";
import { all } from "./all.ts";

for (const { path, text, numbered } of all) {
  const own = { ...rules, ...pageAdvice, ...(numbered ? formRules : {}) };
  for (const [name, rule] of Object.entries(own)) {
    test(`${path} keeps the rule ${name}`, async () => {
      const told = await rule(writtenPage(path, text, { lesson: await loadLesson(path) }));
      expect(told.map((remark) => describeProblem({ file: path, ...remark }))).toEqual([]);
    });
  }
}
