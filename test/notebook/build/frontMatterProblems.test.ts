import { expect, test } from "vitest";
import { frontMatter, pageFrontMatter } from "../../../site/notebook/build/frontMatter.ts";
import { frontMatterProblems } from "../../../site/notebook/build/frontMatterProblems.ts";
import { describeProblem } from "../../../site/notebook/build/problem.ts";

const good = `title: Pooling
question: What is kept?
description: One rule.
minutes: { read: 14, teach: 30 }`;

const told = (yaml: string, schema: typeof frontMatter | typeof pageFrontMatter = frontMatter) =>
  frontMatterProblems(`---\n${yaml}\n---\na\n`, "a.mdx", schema as typeof frontMatter).problems.map(
    describeProblem,
  );

test("front matter that is right is read", () => {
  expect(frontMatterProblems(`---\n${good}\n---\n`, "a.mdx", frontMatter)).toEqual({
    data: {
      title: "Pooling",
      question: "What is kept?",
      description: "One rule.",
      minutes: { read: 14, teach: 30 },
    },
    problems: [],
  });
});

test("what is missing is told with the way to write it", () => {
  expect(told(good.replace(/title.*\n/, ""))).toEqual([
    "a.mdx:1: missing title. Write it as in “title: Pooling”.",
  ]);
  expect(told(good.replace(", teach: 30", ""))).toEqual([
    "a.mdx:5: missing minutes.teach. Write it as in “minutes: { read: 12, teach: 25 }”.",
  ]);
});

test("what is of another kind is told on its line", () => {
  expect(told(good.replace("?", ""))).toEqual([
    "a.mdx:3: invalid question: a question ends with a question mark. Write it as in “question: Why throw away most of what a layer has worked out?”.",
  ]);
  expect(told(good.replace(/minutes.*/, "minutes: ten"))).toEqual([
    "a.mdx:5: invalid minutes: reading and teaching have minutes of their own. Write it as in “minutes: { read: 12, teach: 25 }”.",
  ]);
  expect(told(good.replace("14", "0"))).toEqual([
    "a.mdx:5: invalid minutes.read: minutes are a whole number of at least 1. Write it as in “minutes: { read: 12, teach: 25 }”.",
  ]);
});

test("what is unknown is told on its line, with what was meant and what there is", () => {
  expect(told(`${good}\ntitel: x`)).toEqual([
    "a.mdx:6: unknown “titel”. Did you mean “title”? There are title, question, description and minutes.",
  ]);
  expect(told(good, pageFrontMatter)).toEqual([
    "a.mdx:3: unknown “question”. There are title and description.",
    "a.mdx:5: unknown “minutes”. There are title and description.",
  ]);
});

test("YAML that cannot be read is told on its line", () => {
  expect(told(good.replace("Pooling", "Pooling: a rule"))).toEqual([
    "a.mdx:2: invalid front matter: nested mappings are not allowed in compact mappings. Put words that hold a colon into quotes.",
  ]);
});

test("a page without any is told how to begin", () => {
  expect(frontMatterProblems("a\n", "a.mdx", frontMatter).problems.map(describeProblem)).toEqual([
    "a.mdx:1: missing front matter. Begin with a line ---, then title, question, description and minutes, each on a line of its own, then a line ---.",
  ]);
});
