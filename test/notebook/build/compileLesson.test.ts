import { expect, test } from "vitest";
import { compileLesson } from "../../../site/notebook/build/compileLesson.ts";
import { nameOf } from "../../../site/notebook/build/nameOf.ts";

const importable = ["engine", "./data/photograph.json", "inputs"];
const cells = (...sources: string[]) =>
  sources.map((source) => `\`\`\`ts cell${source}\n\`\`\`\n`).join("\n");
const read = (text: string) => compileLesson(text, "lessons/01-x.mdx", importable);
const ids = (text: string) => read(text).cells.map(({ cell }) => cell.id);

test("a lesson is named by its file, without the number", () => {
  expect(nameOf("lessons/02-convolution.mdx")).toBe("convolution");
  expect(nameOf("03-max-pooling")).toBe("max-pooling");
});

test("a cell is named by its fence, else by its first name, else by its number", () => {
  expect(
    ids(
      cells(" id=shown\nconst a = 1;", "\nconst { b, c } = { b: 1, c: a };", "\nb + c", "\nfunction f() {}"),
    ),
  ).toEqual(["shown", "b", "cell-3", "f"]);
});

test("inline values are numbered, those in formulas among them, and are marked for the kernel", () => {
  const lesson = read("`{ts} 1` $\\ts{2}$\n\n" + cells("\n4") + "\n`{ts} 3`");
  expect(lesson.cells.map(({ cell }) => [cell.id, cell.inline])).toEqual([
    ["value-1", true],
    ["value-2", true],
    ["cell-1", undefined],
    ["value-3", true],
  ]);
});

test("two cells of one name are refused", () => {
  expect(() => read(cells(" id=a\n1", " id=a\n2"))).toThrow(
    'lessons/01-x.mdx:6, cell "a": "a" is already the name of the cell on line 2. Choose another name, or write id=name on the fence.',
  );
});

test("a name declared twice is refused once, with the cell that has it", () => {
  expect(() => read(cells("\nconst a = 1;", "\nconst a = 2;"))).toThrow(
    /^lessons\/01-x\.mdx:6, cell "cell-2", line 1: "a" is already declared in cell "a"\. Choose another name, or change it there\.$/,
  );
});

test("what cannot be parsed is refused with its line in file and cell", () => {
  expect(() => read(cells("\nconst a = 1;\nconst b = ;"))).toThrow(
    /^lessons\/01-x\.mdx:3, cell "cell-1", line 2: /,
  );
});

test("syntax that cannot be erased is refused with its remedy", () => {
  expect(() => read(cells("\nconst a = 1;\nenum B { C }"))).toThrow(
    /^lessons\/01-x\.mdx:3, cell "cell-1", line 2: .*enum/,
  );
});

test("an import of anything but what a cell may import is refused, and it is said what that is", () => {
  expect(() => read(cells('\nimport fs from "node:fs";'))).toThrow(
    'lessons/01-x.mdx:2, cell "cell-1", line 1: a cell cannot import "node:fs". A cell runs in the browser, with no files and no Node. It may import "engine", "./data/photograph.json", "inputs".',
  );
});

test("an undefined name is refused", () => {
  expect(() => read(cells("\nconst stride = 1;") + "\n`{ts} strid`")).toThrow(
    'lessons/01-x.mdx:5, cell "value-1", line 1: "strid" is not defined. Did you mean "stride"? Or define it in a cell.',
  );
});

test("cells in a circle are refused", () => {
  expect(() => read(cells("\nconst a = b;", "\nconst b = a;"))).toThrow(
    /cells need each other in a circle: a → b → a\. Cell "a" needs b, "b" needs a\. Take one of the names out of the circle\.\n.*cell "b"/,
  );
});

test("an inline value that is no expression is refused", () => {
  const message = "an inline value is an expression. Declare names in a cell.";
  expect(() => read("`{ts} const a = 1`")).toThrow(`lessons/01-x.mdx:1, cell "value-1": ${message}`);
  expect(() => read("a\n\n`{ts}`")).toThrow(`lessons/01-x.mdx:3, cell "value-1": ${message}`);
});

test("a formula that cannot be read is refused with its line", () => {
  expect(() => read("a\n\n$\\fraction{1}{2}$")).toThrow(
    "lessons/01-x.mdx:3: invalid formula: there is no command \\fraction. For a word, write \\text{…}.",
  );
});

test("a cell cannot read from one that is meant to fail, nor can that import", () => {
  expect(() => read(cells(" fails\nconst a = 1;\nthrow a;", "\na + 1"))).toThrow(
    'lessons/01-x.mdx:7, cell "cell-2": reads from cell "a", which is meant to fail. Declare what is needed in a cell that succeeds.',
  );
  expect(() => read(cells(' fails\nimport { at } from "engine";\nat'))).toThrow(
    'lessons/01-x.mdx:2, cell "cell-1": a cell that fails cannot import. Import in another cell.',
  );
});

test("cells stand in the program after those they read from, those on the page first where it does not matter", () => {
  const lesson = read(cells("\nb + 1", "\nconst a = 1;", "\nconst b = a;"));
  expect(lesson.program.text.match(/^\/\/ .*/gm)).toEqual(["// a", "// b", "// cell-1"]);
});

test("a lesson's version changes with its cells and not with its words", () => {
  const version = (text: string) => read(text).version;
  expect(version("A\n\n" + cells("\n1"))).toBe(version("B, longer\n\n" + cells("\n1")));
  expect(version(cells("\n1"))).not.toBe(version(cells("\n2")));
  expect(version(cells("\n1"))).not.toBe(version(cells(" id=one\n1")));
});
