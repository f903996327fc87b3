import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLesson } from "../../site/loadLesson.ts";
import { describeProblem } from "../../site/notebook/build/problem.ts";
import { formRules, pageAdvice, rules } from "../../site/terminal/check/rules/index.ts";
import { writtenPage } from "../../site/terminal/check/writtenPage.ts";
import { all } from "./all.ts";

/** Answers that lessons still give away: a list that only grows shorter, and at last is empty. */
const spoilt = JSON.parse(readFileSync("test/lessons/spoilt.json", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

for (const { path, text, numbered } of all) {
  const own = { ...rules, ...pageAdvice, ...(numbered ? formRules : {}) };
  for (const [name, rule] of Object.entries(own)) {
    if (name === "spoilers") continue;
    test(`${path} keeps the rule ${name}`, async () => {
      const told = await rule(writtenPage(path, text, { lesson: await loadLesson(path) }));
      expect(told.map((remark) => describeProblem({ file: path, ...remark }))).toEqual([]);
    });
  }
  test(`${path} gives away no answer but those listed, each as long as it does`, async () => {
    const told = await rules["spoilers"]!(writtenPage(path, text, { lesson: await loadLesson(path) }));
    const given = told.map(({ cell, what }) => {
      const [, spelling, question] = /“(.*)” gives .* “(.*)”,/.exec(what)!;
      return `${question}: ${spelling} in ${cell?.id ?? "words"}`;
    });
    expect([...new Set(given)].sort()).toEqual([...(spoilt[path] ?? [])].sort());
  });
}
