import fc from "fast-check";
import { expect, test } from "vitest";
import { readArithmetic } from "../../../../site/notebook/features/questions/readArithmetic.ts";

test("a product is worked out however it is written", () => {
  for (const text of ["3 × 224 × 224", "3*224*224", "3x224x224", "3 · 224²", "3 * 224^2", "3*224**2"])
    expect(readArithmetic(text), text).toBe(150_528);
});

test("products come before sums, powers before products, brackets before all", () => {
  expect(
    ["64 * 27 + 64", "64 × (27 + 1)", "2 * 3^2", "100 − 2 × 3", "9/2", "−2 + 5", "2 ÷ 4"].map(readArithmetic),
  ).toEqual([1792, 1792, 18, 94, 4.5, 3, 0.5]);
});

test("thousands stand apart by one sign throughout, and a comma before other digits than three is a decimal one", () => {
  expect(["4,096 × 2", "102.760.448", "1,024.5", "25,6", "0,150", "7.168"].map(readArithmetic)).toEqual([
    8192, 102_760_448, 1024.5, 25.6, 0.15, 7.168,
  ]);
});

test("a power of ten has three digits at most", () => {
  expect(["1.5e3", "1e-2", "1e100", "1e0100"].map(readArithmetic)).toEqual([1500, 0.01, 1e100, undefined]);
});

test("what is no calculation is no number", () => {
  for (const text of ["", "3 *", "* 3", "(3", "3)", "3 4", "1,2,3", "1.2.3", "0x10", "2 / 0", "3 % 2", "e3"])
    expect(readArithmetic(text), text).toBeUndefined();
});

test("any three numbers multiply and add as they do in a program", () => {
  const whole = fc.integer({ min: 0, max: 1e6 });
  fc.assert(
    fc.property(
      whole,
      whole,
      whole,
      (a, b, c) => readArithmetic(`${a} * ${b.toLocaleString("en")} + ${c}`) === a * b + c,
    ),
  );
});
