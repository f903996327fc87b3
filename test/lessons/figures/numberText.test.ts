import { expect, test } from "vitest";
import { numberText } from "../../../lessons/figures/numberText.ts";

test("a number is printed with thousands apart, a true minus and at most two decimals", () => {
  expect(numberText(29)).toBe("29");
  expect(numberText(3211264)).toBe("3,211,264");
  expect(numberText(-1792.5)).toBe("−1,792.5");
  expect(numberText(1 / 3)).toBe("0.33");
});

test("what rounds to zero has no sign", () => {
  expect(numberText(-0.001)).toBe("0");
});

test("the decimals can be left out", () => {
  expect(numberText(1234.56, 0)).toBe("1,235");
});
