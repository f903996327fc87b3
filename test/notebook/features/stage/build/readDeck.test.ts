import { expect, test } from "vitest";
import { compileLesson } from "../../../../../site/notebook/build/compileLesson.ts";
import { readDeck } from "../../../../../site/notebook/features/stage/build/readDeck.ts";
import type { Result } from "../../../../../site/notebook/kernel/result.ts";
import type { Tree } from "../../../../../site/notebook/kernel/tree.ts";

const element = (tag: string, attributes: Record<string, string>, ...children: Tree[]): Tree => ({
  tag,
  attributes,
  children,
});
const slider = element("input", { type: "range", min: "1", max: "3", step: "1", "data-input": "stride" });
const menu = element(
  "select",
  { "data-input": "mix" },
  element("option", { value: "0" }, "green"),
  element("option", { value: "1" }, "red and blue"),
);
const scene = element(
  "div",
  { class: "scene" },
  element("p", { class: "part" }),
  element("p", { class: "part" }),
);
const results = new Map<string, Result>([
  ["map", { status: "shown", output: [element("div", { class: "controls" }, slider, menu), scene] }],
]);

/** The deck of a lesson whose first stop is this, from line 8 of its file on. */
const read = (yaml: string) =>
  readDeck(
    compileLesson(
      `## One\n\nWords.\n\n$$\na\n$$\n\n\`\`\`yaml stop\n${yaml}\n\`\`\`\n\n\`\`\`ts cell id=map\n1\n\`\`\`\n`,
      "lessons/01-a.mdx",
      [],
    ),
    results,
  );
const problem = (yaml: string): string => {
  try {
    read(yaml);
  } catch (error) {
    return (error as Error).message;
  }
  return "no problem";
};

test("a stop says what it shows, sets and reveals", () => {
  const yaml =
    'title: A\nshow: map\nhide: map.part.2\nset: { stride: 2, mix: red and blue }\nminutes: 2\nnote: Wait.\nreveals:\n  - show: "One, 2"';
  expect(read(yaml).stops).toEqual([
    {
      title: "A",
      minutes: 2,
      note: "Wait.",
      show: [{ cell: "map" }],
      hide: [{ cell: "map", part: "part", nth: 2 }],
      set: { stride: 2, mix: 1 },
      code: [],
      reveals: [{ show: [{ heading: 0, block: 1 }], hide: [], set: {}, code: [] }],
    },
  ]);
});

const wrong: Readonly<Record<string, string>> = {
  "show: map": "lessons/01-a.mdx:10: a stop without title. Write title: ….",
  "title: A\nshwo: map":
    'lessons/01-a.mdx:11: unknown key "shwo" in a stop. Did you mean "show"? It takes title, question, answer, poll, minutes, note, show, hide, set, code, solve, reveals.',
  "title: A\nreveals:\n  - title: B":
    'lessons/01-a.mdx:12: unknown key "title" in a stop. It takes show, hide, set, code, solve.',
  "title: A\nshow: mpa": 'lessons/01-a.mdx:11: there is no cell and no heading "mpa". Did you mean "map"?',
  "title: A\nshow: One, 3":
    'lessons/01-a.mdx:11: below the heading "One" there is no block 3. There are 2; cells are shown by their names.',
  "title: A\nhide: map.grid":
    'lessons/01-a.mdx:11: what the cell "map" shows has no part "grid". Write the class or the tag of an element in its output.',
  "title: A\nhide: map.part.3":
    'lessons/01-a.mdx:11: what the cell "map" shows has no part "part.3". It has 2.',
  "title: A\nset:\n  strid: 2": 'lessons/01-a.mdx:12: there is no input "strid". Did you mean "stride"?',
  "title: A\nset:\n  stride: 4":
    'lessons/01-a.mdx:12: the input "stride" cannot be 4. It takes numbers from 1 to 3 in steps of 1.',
  "title: A\nset: { mix: blue }":
    'lessons/01-a.mdx:11: the input "mix" cannot be "blue". It takes green, red and blue.',
  "title: A\ncode: mpa": 'lessons/01-a.mdx:11: there is no cell "mpa". Did you mean "map"?',
  "title: A\nminutes: 1.5":
    "lessons/01-a.mdx:11: invalid minutes in a stop. Write a whole number of at least 1.",
  "title: A\nquestion: Why":
    "lessons/01-a.mdx:11: invalid question in a stop. Write a sentence that ends with a question mark.",
  "title: A\nanswer: 29":
    "lessons/01-a.mdx:11: invalid answer in a stop. Write it as a text, between quotes where it is a number.",
};

test.each(Object.entries(wrong))("%j is refused with its line and a remedy", (yaml, message) => {
  expect(problem(yaml)).toBe(message);
});

test("what is no YAML is refused at its line", () => {
  expect(problem("title: A\nshow: [map")).toMatch(/^lessons\/01-a\.mdx:1[12]: a stop is not YAML: /);
});

test("a poll with a right answer tells it with a key of its own, if nothing else does", () => {
  const [stop] = read('title: A\nquestion: Which?\npoll: [5, 7]\nanswer: "7"').stops;
  expect(stop).toMatchObject({ poll: { options: ["5", "7"], right: 1 }, reveals: [{ show: [], set: {} }] });
  expect(read("title: A\nquestion: Which?\npoll: [yes, no]").stops[0]!.reveals).toEqual([]);
  expect(problem("title: A\npoll: [5]")).toBe(
    "lessons/01-a.mdx:11: invalid poll in a stop. Write the name of a prediction, or a list of two to nine answers.",
  );
});

/** The deck of a lesson with an exercise and its solution, whose one stop is this. */
const withExercise = (yaml: string) =>
  readDeck(
    compileLesson(
      [
        `\`\`\`yaml stop\n${yaml}\n\`\`\``,
        "```ts cell\nconst twice = (n: number) => n;\n```",
        '```ts cell\nimport { check } from "inputs";\ncheck([{ when: "3", got: twice(3), expected: 6 }])\n```',
        "```ts solution of=twice\nconst twice = (n: number) => 2 * n;\n```",
      ].join("\n\n"),
      "lessons/01-a.mdx",
      ["inputs"],
    ),
    new Map(),
  );

test("a reveal takes the solution of an exercise from the lesson", () => {
  const [stop] = withExercise("title: A\nreveals:\n  - solve: twice").stops;
  expect(stop!.solve).toBeUndefined();
  expect(stop!.reveals[0]!.solve).toEqual({ twice: "const twice = (n: number) => 2 * n;" });
  expect(() => withExercise("title: A\nsolve: twise")).toThrow(
    'lessons/01-a.mdx:3: there is no solution of "twise". Did you mean "twice"?',
  );
  expect(problem("title: A\nsolve: map")).toBe(
    'lessons/01-a.mdx:11: there is no solution of "map". Write a fence "ts solution of=map".',
  );
});
