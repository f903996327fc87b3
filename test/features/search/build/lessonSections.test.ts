import { expect, test } from "vitest";
import { lessonDocuments } from "../../../../site/features/search/build/lessonDocuments.ts";
import { lessonSections } from "../../../../site/features/search/build/lessonSections.ts";

const bytes = { tag: "data", attributes: { "data-bytes": "411041792" }, children: ["411.04 MB"] };
const drawn = {
  tag: "figure",
  attributes: {},
  children: [
    { tag: "svg", attributes: {}, children: ["axis"] },
    { tag: "details", attributes: {}, children: ["answer 42"] },
    { tag: "figcaption", attributes: {}, children: ["Of each four the largest."] },
  ],
};
const lesson = {
  file: "lessons/03-x.mdx",
  formulas: [],
  cells: [{ cell: { id: "v1" } }, { cell: { id: "chart" } }],
  results: new Map([
    ["v1", { status: "shown", output: [bytes] }],
    ["chart", { status: "shown", output: [drawn] }],
  ]),
} as unknown as Parameters<typeof lessonSections>[1];

const text = `---
title: X
---

The maps take \`{ts} size\`, *written* once.

## What is&nbsp;left

A [window](a/) of \`kernelSize\` two.

\`\`\`ts cell id=chart
hidden()
\`\`\`

<details data-after="guess">
<summary>More</summary>

Nobody knows 777 yet.

</details>
`;

test("sections have their sentences with the values in them; code, drawings and what is folded away are not read", () => {
  expect(lessonSections(text, lesson)).toEqual([
    {
      heading: undefined,
      anchor: undefined,
      text: "The maps take 411.04 MB, written once.",
      also: "411041792",
    },
    {
      heading: "What is left",
      anchor: "what-isleft",
      text: "A window of kernelSize two.",
      also: "Of each four the largest.",
    },
  ]);
});

test("a section is found at its heading, under the lesson's number and title", () => {
  const documents = lessonDocuments({ name: "x", title: "X", number: 3 }, lessonSections(text, lesson));
  expect(documents.map(({ kind, title, place, address }) => [kind, title, place, address])).toEqual([
    ["lesson", "X", "Lesson 3", "x/"],
    ["lesson", "What is left", "Lesson 3 · X", "x/#what-isleft"],
  ]);
  const [page] = lessonDocuments({ name: "contents", title: "All" }, lessonSections(text, lesson));
  expect(page).toMatchObject({ kind: "page", place: "Page", address: "" });
});
