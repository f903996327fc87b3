import { expect, test } from "vitest";
import * as inputs from "inputs";

const { check, checkbox, matrix, number, picture, predict, select, slider, text } =
  inputs as unknown as Record<string, (...given: unknown[]) => unknown>;

/** Every input, called with options that it has and one that nobody reads. */
const made: Readonly<Record<string, () => unknown>> = {
  slider: () => slider!("Stride", { min: 1, max: 3, steps: 2 }),
  number: () => number!("Batch", { minimum: 1 }),
  select: () => select!("Network", { options: ["a"], default: "a" }),
  checkbox: () => checkbox!("Padding", { checked: true }),
  text: () => text!("Layers", { lines: 3 }),
  matrix: () => matrix!("Filter", { rows: 1, columns: 1, values: [[1]] }),
  picture: () => picture!("Photo", { src: "x" }),
  predict: () => predict!("How many?", { answer: 1, because: "so", hint: "no" }),
  check: () => check!([], { hint: "no" }),
};

test("every input refuses an option that it does not read, by name", () => {
  const functions = Object.keys(inputs).filter((name) => !["progress", "unit"].includes(name));
  expect(Object.keys(made).sort()).toEqual(functions.sort());
  for (const [name, make] of Object.entries(made)) expect(make, name).toThrow(`${name}: unknown option `);
});

test("an unknown option is told with what is meant, or what there is", () => {
  expect(made["slider"]).toThrow('slider: unknown option "steps". Did you mean "step"?');
  expect(made["picture"]).toThrow('picture: unknown option "src". It takes value.');
});

test("an option of another type is refused", () => {
  expect(() => slider!("Stride", { min: "1", max: 3 })).toThrow('slider: min must be a number, got "1"');
  expect(() => slider!("Stride")).toThrow('slider: "min" is missing among the options');
});
