import { expect, test, vi } from "vitest";
import { validateNumber } from "../../../../site/notebook/client/controls/validateNumber.ts";

vi.mock("../../../../site/notebook/client/controls/setControlNote.ts", () => ({ setControlNote: () => {} }));
vi.mock("../../../../site/notebook/client/patch/cellAttributes.ts", () => ({ setPageAttribute: () => {} }));

/** Whether a field may be sent, and its words if it may not. */
function checked(facts: {
  value: number;
  valid?: boolean;
  min?: string;
  max?: string;
  step?: string;
  type?: string;
}) {
  let said = "";
  const { value, valid = true, min = "", max = "", step = "", type = "number" } = facts;
  const field = {
    ...{ type, min, max, step, validity: { valid }, valueAsNumber: value },
    setCustomValidity: (words: string) => (said = words),
  };
  return [validateNumber(field as unknown as HTMLInputElement), said];
}

test("a number that the browser takes may be sent, and what is no field for numbers always", () => {
  expect(checked({ value: 5 })).toEqual([true, ""]);
  expect(checked({ value: NaN, type: "range" })).toEqual([true, ""]);
});

test("a field says between what a number is needed, and in what steps", () => {
  const words = (facts: object) => checked({ value: NaN, ...facts })[1];
  expect(words({ min: "1", max: "3", step: "0.5" })).toBe(
    "Enter a number from 1 to 3, in steps of 0.5. Until then, the last one counts.",
  );
  expect(words({ min: "-1", step: "any" })).toBe(
    "Enter a number of at least −1. Until then, the last one counts.",
  );
  expect(words({ max: "9" })).toBe(
    "Enter a number of at most 9, in steps of 1. Until then, the last one counts.",
  );
});

test("a number that the browser refuses, or that has no end, may not be sent", () => {
  expect(checked({ value: 12, valid: false })[0]).toBe(false);
  expect(checked({ value: Infinity })[0]).toBe(false);
});
