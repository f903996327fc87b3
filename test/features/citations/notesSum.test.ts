import { expect, test } from "vitest";
import { notesSum } from "../../../site/features/citations/notesSum.ts";

const figures = (count: number) =>
  Array.from({ length: count }, () => ({ id: "a", article: "1", verdict: "exact" as const }));

test("figures of one verdict are summed up as all of them", () => {
  expect(notesSum([{ verdict: "exact", figures: figures(8) }])).toBe("8 figures, all exact");
});

test("figures of several verdicts are counted by verdict", () => {
  const notes = [
    { verdict: "wrong" as const, figures: figures(2) },
    { verdict: "rounded" as const, figures: figures(1) },
  ];
  expect(notesSum(notes)).toBe("3 figures, 2 wrong, 1 rounded");
});
