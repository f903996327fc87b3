import { afterAll, expect, test, vi } from "vitest";
import { choicesOf, defaultOf, rawOf, textOf } from "../../../site/client/address/text.ts";

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
  expect([0, 1, 2].map((place) => textOf(optimizers, place))).toEqual(["sgd", "adam-all-at-once", "none"]);
  expect(["sgd", "Adam, all at once", "none"].map((text) => rawOf(optimizers, text))).toEqual([0, 1, 2]);
  expect(rawOf(optimizers, "adamw")).toBeUndefined();
  expect(choicesOf(optimizers)).toEqual(["sgd", "adam-all-at-once", "none"]);
});

test("a choice stands at the first unless another was marked", () => {
  expect(defaultOf(optimizers)).toBe(1);
  expect(defaultOf(select({ text: "a" }, { text: "b" }))).toBe(0);
});

test("a checkbox is yes or no", () => {
  const checkbox = input("checkbox", { defaultChecked: true });
  expect([true, false].map((raw) => textOf(checkbox, raw))).toEqual(["yes", "no"]);
  expect(["yes", "no", "true"].map((text) => rawOf(checkbox, text))).toEqual([true, false, undefined]);
  expect([choicesOf(checkbox), defaultOf(checkbox)]).toEqual([["yes", "no"], true]);
});

test("a number is written in digits, and nothing else is one", () => {
  const slider = input("range", { defaultValue: "3" });
  expect([textOf(slider, 0.5), defaultOf(slider)]).toEqual(["0.5", 3]);
  expect(["-2.5", ".5", "1e3", "5."].map((text) => rawOf(slider, text))).toEqual([-2.5, 0.5, 1000, 5]);
  for (const text of ["", "0x10", "Infinity", "1,000", "1 2"]) expect(rawOf(slider, text)).toBeUndefined();
});

test("a text has one line, and a file does not go into an address", () => {
  const text = input("text", { defaultValue: "conv 8" });
  expect([rawOf(text, "conv 8\r\n  relu"), defaultOf(text)]).toEqual(["conv 8, relu", "conv 8"]);
  expect([textOf(input("file"), "a"), rawOf(input("file"), "a")]).toEqual([undefined, undefined]);
});
