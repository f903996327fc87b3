import { expect, test } from "vitest";
import * as engine from "engine";
import * as inputs from "inputs";
import { entries } from "../../site/api/entries.ts";
import { exampleLines } from "../../site/api/exampleLines.ts";
import { fillInAnswer, examples } from "../../site/api/examples.ts";

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  engine,
  inputs,
};

test("what a page shows as an example's answer is computed, whatever the docblock says", () => {
  expect(exampleLines("add(1, 2) // 4", { add: (a: number, b: number) => a + b })).toBe("add(1, 2) // 3");
  expect(exampleLines("add(1, 2)\nnow() // another time", {})).toBe("add(1, 2)\nnow() // another time");
});

test("every example of an entry runs with what its module exports and gives the answer that its docblock says", () => {
  let count = 0;
  for (const { module, file, name, doc } of entries())
    for (const { kind, text } of doc.blocks) {
      if (kind !== "code" || !(module in modules)) continue;
      expect(exampleLines(text, modules[module]!), `${file}: ${name}`).toBe(text);
      count += examples(text.split("\n")).length;
    }
  expect(count).toBeGreaterThan(100);
});

test("answers are written as the example writes them: cut, grouped, or with words behind", () => {
  expect(fillInAnswer(1234567, "1,234,568")).toBe("1,234,567");
  expect(fillInAnswer(3.14159, "3.15…")).toBe("3.14…");
  expect(fillInAnswer(4, "5: as many as before")).toBe("4: as many as before");
  expect(fillInAnswer([1, [2]], "[]")).toBe("[1, [2]]");
});
