import { expect, test } from "vitest";
import { labelText, controlLimits } from "../../../../site/notebook/kernel/inputs/control.ts";
import { matrix } from "../../../../site/notebook/kernel/inputs/matrix.ts";
import { predict } from "../../../../site/notebook/features/questions/predict.ts";
import { select } from "../../../../site/notebook/kernel/inputs/select.ts";
import { slider } from "../../../../site/notebook/kernel/inputs/slider.ts";
import { text } from "../../../../site/notebook/kernel/inputs/text.ts";

const long = "x".repeat(60_000);

test("a control has so many parts at most", () => {
  expect(controlLimits).toEqual({ numbers: 1024, options: 2000, guesses: 100, characters: 10_000 });
});

test("a matrix of 32 × 32 is edited, one of 224 × 224 says how it is better shown", () => {
  expect(matrix("M", { rows: 32, columns: 32 }).initial).toHaveLength(32);
  expect(() => matrix("M", { rows: 224, columns: 224 })).toThrow(
    "matrix: expected at most 1,024 numbers, got 50,176. Show them as a picture, such as a heatmap, and let a part of them be edited.",
  );
});

test("a menu has 2,000 options at most", () => {
  const options = (count: number) => Array.from({ length: count }, (_, k) => k);
  expect(select("S", { options: options(2000) }).initial).toBe(0);
  expect(() => select("S", { options: options(2001) })).toThrow("expected at most 2,000 options, got 2,001.");
});

test("a text has 10,000 characters at most, from its cell or from the page", () => {
  const control = text("T", { value: "x".repeat(10_000) });
  expect(control.read("y".repeat(10_000))).toHaveLength(10_000);
  expect(control.read("y".repeat(10_001))).toBeUndefined();
  expect(() => text("T", { value: "x".repeat(10_001) })).toThrow(
    "text: expected at most 10,000 characters, got 10,001. Shorten the value",
  );
});

test("a prediction has 100 wrong guesses at most", () => {
  const near = (count: number) => Array.from({ length: count }, (_, k) => ({ guess: k + 5, hint: "no" }));
  expect(() => predict("How many?", { answer: 3, because: "so", near: near(100) })).not.toThrow();
  expect(() => predict("How many?", { answer: 3, because: "so", near: near(101) })).toThrow(
    "predict: expected at most 100 guesses, got 101.",
  );
});

test("labels and choices are cut at 200 characters", () => {
  expect(labelText("y".repeat(200))).toBe("y".repeat(200));
  expect(labelText(long)).toBe(`${"x".repeat(200)}…`);
});

test("whatever of a control is long, what is drawn is short", () => {
  const all = [
    slider(long, { min: 0, max: 1, play: true }).draw("a", 0),
    select(long, { options: [long, "b"] }).draw("a", "b"),
    text(long, { placeholder: long }).draw("a", ""),
    matrix(long, { rows: 1, columns: 1 }).draw("a", [[1]]),
    predict(long, { answer: 3, because: long, unit: long, near: [{ guess: 4, hint: long }] }).draw("a", 4),
  ];
  for (const tree of all) expect(JSON.stringify(tree).length).toBeLessThan(13_000);
});
