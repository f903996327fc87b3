import { expect, test } from "vitest";
import { equationParts } from "../../../site/notebook/build/equationParts.ts";

test("a chain of equations is parted before each equals sign", () => {
  expect(equationParts("a + b = c = d")).toEqual(["a + b ", "{}= c ", "{}= d"]);
});

test("nothing is parted from an equals sign that begins the formula", () => {
  expect(equationParts("= a")).toEqual(["= a"]);
  expect(equationParts("{} = a = b")).toEqual(["{} = a ", "{}= b"]);
});

test("an equals sign in a group, a fence or an environment parts nothing", () => {
  for (const whole of [
    "\\sum_{k = 1} x",
    "\\left( a = b \\right)",
    "\\begin{aligned} a &= b \\end{aligned}",
    "\\{ a \\}",
    "a \\not= b",
    "a := b",
  ])
    expect(equationParts(whole)).toEqual([whole]);
});

test("an arrow opens no group, and an escaped brace neither", () => {
  expect(equationParts("a \\leftarrow b = c")).toEqual(["a \\leftarrow b ", "{}= c"]);
  expect(equationParts("\\{ a = b \\}")).toEqual(["\\{ a ", "{}= b \\}"]);
});
