import { expect, test } from "vitest";
import { readTable } from "../../../site/notebook/build/readTable.ts";

test("a table is a list of records, numbers as numbers", () => {
  expect(readTable("name,bytes\nvgg16,528\nalexnet,-2.5e2\n")).toEqual([
    { name: "vgg16", bytes: 528 },
    { name: "alexnet", bytes: -250 },
  ]);
});

test("what JavaScript would not write as a number stays a text, and nothing is null", () => {
  expect(readTable("a,b,c,d,e\n007,1 000,.5,,2024-01-02")).toEqual([
    { a: "007", b: "1 000", c: 0.5, d: null, e: "2024-01-02" },
  ]);
});

test("quotes may hold commas, quotes and line breaks; empty lines are none", () => {
  expect(readTable('\uFEFFa,b\r\n"x, ""y""\nz",1\r\n\r\n')).toEqual([{ a: 'x, "y"\nz', b: 1 }]);
});

test("a row of another length is refused with its line, line breaks in values counted", () => {
  expect(() => readTable('a,b\n"x\ny",2\n3\n')).toThrow(
    '4: 1 value in a table of 2 columns. Write one for each, and "…" around one that holds a comma.',
  );
  expect(() => readTable("a,b\n1,2,3")).toThrow("2: 3 values in a table of 2 columns.");
});

test("a quote that does not close is refused with its line", () => {
  expect(() => readTable('a,b\n1,2\n"x,2\n')).toThrow(
    '3: a quote is never closed. Write "" for a quote inside "…".',
  );
});

test("columns are separated by commas, and have names of their own", () => {
  expect(() => readTable("a;b\n1;2")).toThrow(
    "1: the columns are not separated by commas. Save it as CSV with commas.",
  );
  expect(() => readTable("a,a\n1,2")).toThrow('1: two columns are called "a". Give each a name of its own.');
  expect(() => readTable("a,\n1,2")).toThrow("1: a column has no name. Give each a name on the first line.");
  expect(() => readTable("")).toThrow("1: the table is empty. Name the columns on its first line.");
});
