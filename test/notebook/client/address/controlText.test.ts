import { afterAll, expect, test, vi } from "vitest";
import {
  controlChoices,
  parseControlText,
  controlText,
} from "../../../../site/notebook/client/address/controlText.ts";
import { controlDefault } from "../../../../site/notebook/client/controls/controlDefault.ts";

class FakeControl {
  constructor(facts: object) {
    Object.assign(this, facts);
  }
  querySelectorAll = () => [] as Element[];
}
class FakeInput extends FakeControl {}
class FakeSelect extends FakeControl {}
vi.stubGlobal("HTMLInputElement", FakeInput);
vi.stubGlobal("HTMLSelectElement", FakeSelect);
afterAll(() => void vi.unstubAllGlobals());

const input = (type: string, facts: object = {}) => new FakeInput({ type, ...facts }) as unknown as Element;
const select = (...options: readonly { readonly text: string; readonly defaultSelected?: boolean }[]) =>
  new FakeSelect({ options }) as unknown as Element;
const optimizers = select(
  { text: "SGD" },
  { text: "Adam, all at once", defaultSelected: true },
  { text: "(none)" },
);

test("a choice is written as words that an address can hold, and found by them again", () => {
  expect([0, 1, 2].map((place) => controlText(optimizers, place))).toEqual([
    "sgd",
    "adam-all-at-once",
    "none",
  ]);
  expect(["sgd", "Adam, all at once", "none"].map((text) => parseControlText(optimizers, text))).toEqual([
    0, 1, 2,
  ]);
  expect(parseControlText(optimizers, "adamw")).toBeUndefined();
  expect(controlChoices(optimizers)).toEqual(["sgd", "adam-all-at-once", "none"]);
});

test("a choice stands at the first unless another was marked", () => {
  expect(controlDefault(optimizers)).toBe(1);
  expect(controlDefault(select({ text: "a" }, { text: "b" }))).toBe(0);
});

test("a checkbox is yes or no", () => {
  const checkbox = input("checkbox", { defaultChecked: true });
  expect([true, false].map((raw) => controlText(checkbox, raw))).toEqual(["yes", "no"]);
  expect(["yes", "no", "true"].map((text) => parseControlText(checkbox, text))).toEqual([
    true,
    false,
    undefined,
  ]);
  expect([controlChoices(checkbox), controlDefault(checkbox)]).toEqual([["yes", "no"], true]);
});

test("a number is written in digits, and nothing else is one", () => {
  const slider = input("range", { defaultValue: "3" });
  expect([controlText(slider, 0.5), controlDefault(slider)]).toEqual(["0.5", 3]);
  expect(["-2.5", ".5", "1e3", "5."].map((text) => parseControlText(slider, text))).toEqual([
    -2.5, 0.5, 1000, 5,
  ]);
  for (const text of ["", "0x10", "Infinity", "1,000", "1 2"])
    expect(parseControlText(slider, text)).toBeUndefined();
});

test("a text has one line, and a file does not go into an address", () => {
  const text = input("text", { defaultValue: "conv 8" });
  expect([parseControlText(text, "conv 8\r\n  relu"), controlDefault(text)]).toEqual([
    "conv 8, relu",
    "conv 8",
  ]);
  expect([controlText(input("file"), "a"), parseControlText(input("file"), "a")]).toEqual([
    undefined,
    undefined,
  ]);
});
