import { expect, test } from "vitest";
import { checkReport } from "../../../site/terminal/check/checkReport.ts";

const file = "lessons/09-depthwise.mdx";

test("a report has a line for each remark, with its place, and counts them", () => {
  const remarks = [
    { file, line: 1, what: "no cell draws.", remedy: "Draw.", isAdvice: true },
    { file, line: 9, heading: "Why", what: "42 is typed by hand.", remedy: "Compute it.", isAdvice: false },
    { file, line: 12, cell: { id: "map", line: 2 }, heading: "Why", what: "no", isAdvice: false },
  ];
  expect(checkReport([{ name: "depthwise", remarks }])).toBe(
    `advice: lessons/09-depthwise.mdx:1: no cell draws. Draw.
lessons/09-depthwise.mdx:9, under “Why”: 42 is typed by hand. Compute it.
lessons/09-depthwise.mdx:12, cell "map", line 2: no.
depthwise: 2 problems, 1 piece of advice.`,
  );
});

test("a lesson of which there is nothing to say is told so", () => {
  expect(
    checkReport([
      { name: "a", remarks: [] },
      { name: "b", remarks: [] },
    ]),
  ).toBe("a: nothing to fix.\n\nb: nothing to fix.");
});
