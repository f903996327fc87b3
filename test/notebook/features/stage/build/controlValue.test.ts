import { expect, test } from "vitest";
import { controlValue } from "../../../../../site/notebook/features/stage/build/controlValue.ts";
import { checkbox } from "../../../../../site/notebook/kernel/inputs/checkbox.ts";
import { matrix } from "../../../../../site/notebook/kernel/inputs/matrix.ts";
import { slider } from "../../../../../site/notebook/kernel/inputs/slider.ts";
import { text } from "../../../../../site/notebook/kernel/inputs/text.ts";
import { elementsOf } from "../../../../../site/notebook/build/elementsOf.ts";
import type { Control } from "../../../../../site/notebook/kernel/inputs/control.ts";

const drawn = <T>(control: Control<T>) =>
  elementsOf([control.draw("a", control.initial)], ({ attributes }) => "data-input" in attributes)[0]!;

test("a slider takes its steps and nothing else", () => {
  const control = drawn(slider("A", { min: 0, max: 1, step: 0.25 }));
  expect(controlValue(control, 0.75)).toBe(0.75);
  for (const value of [0.3, 1.25, -0.25, "0.5", Number.NaN])
    expect(() => controlValue(control, value)).toThrow("It takes numbers from 0 to 1 in steps of 0.25.");
});

test("a checkbox takes true and false, a field takes a text", () => {
  expect(controlValue(drawn(checkbox("A")), true)).toBe(true);
  expect(() => controlValue(drawn(checkbox("A")), "yes")).toThrow("It takes true or false.");
  expect(controlValue(drawn(text("A")), "b")).toBe("b");
  expect(() => controlValue(drawn(text("A")), 1)).toThrow("It takes a text.");
});

test("a matrix takes as many rows and columns as it has", () => {
  const control = drawn(matrix("A", { rows: 1, columns: 2 }));
  expect(controlValue(control, [[1, 2]])).toEqual([[1, 2]]);
  for (const value of [
    [[1]],
    [
      [1, 2],
      [3, 4],
    ],
    [1, 2],
    [[1, "2"]],
  ])
    expect(() => controlValue(control, value)).toThrow("It takes 1 rows of 2 numbers.");
});
