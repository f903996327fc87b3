import { expect, test } from "vitest";
import { firstDifference, guardErasure } from "../../../../site/notebook/kernel/analyse/guardErasure.ts";
import {
  parseJavaScript,
  parseTypeScript,
} from "../../../../site/notebook/kernel/analyse/parseTypeScript.ts";

const differ = (typed: string, plain: string) =>
  firstDifference(parseTypeScript(typed), parseJavaScript(plain));

test("types, wrappers and empty statements make no difference", () => {
  expect(differ("type T = 1; (a as T)!.b<T>(c satisfies T)", "; a.b(c);;")).toBeUndefined();
});

for (const [title, typed, plain] of [
  ["a name", "a as any", "b"],
  ["a text's quotes", "'a'", '"a"'],
  ["an operator", "a as any + b", "a - b"],
  ["what belongs together", "(a + b as any) * c", "a + b * c"],
  ["an order", "f(a, b as any)", "f(b, a)"],
  ["a call that was a line of its own", "a as any\n(b)", "a\n(b)"],
  ["a getter that was a field", "class A { get: T\n m() {} }", "class A { get\n m() {} }"],
  ["something lost", "a as any; b", "a"],
  ["something added", "a as any", "a; b"],
  ["static", "class A { static m(): void {} }", "class A { m() {} }"],
  ["async", "async (): Promise<void> => {}", "() => {}"],
  ["a regular expression's flag", "/a/g as any", "/a/i"],
  ["a template's text", "`a${b as any}`", "`A${b}`"],
] as const) {
  test(`the guard sees ${title}`, () => {
    expect(differ(typed, plain)).toBeDefined();
  });
}

test("a difference is refused where it stands", () => {
  expect(() => guardErasure(parseTypeScript("a\nb as any"), parseJavaScript("a\nc"))).toThrow(
    expect.objectContaining({ place: { line: 2, column: 0 } }),
  );
});
