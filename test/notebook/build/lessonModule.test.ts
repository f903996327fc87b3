import { expect, test } from "vitest";
import { analyse } from "../../../site/notebook/kernel/analyse/index.ts";
import { lessonModule } from "../../../site/notebook/build/lessonModule.ts";

const cell = (id: string, source: string, fails = false) => ({ cell: analyse(id, source), fails });

test("a program is its cells as written, one after the other", () => {
  const { text } = lessonModule([
    cell("a", 'import { at } from "engine";\nconst a = 1'),
    cell("value-1", "a + 1"),
  ]);
  expect(text).toBe('// a\nimport { at } from "engine";\nconst a = 1\n\n// value-1\na + 1\n\nexport {};\n');
});

test("a cell that could go on with the one before it is kept apart", () => {
  const { text } = lessonModule([cell("a", "const a = b"), cell("c", "// first\n[1, 2]")]);
  expect(text).toBe("// a\nconst a = b\n\n// c\n;\n// first\n[1, 2]\n\nexport {};\n");
});

test("a cell that must throw does not end the program", () => {
  const { text } = lessonModule([cell("a", 'throw new Error("no")', true)]);
  expect(text).toBe(
    '// a\ntry {\nthrow new Error("no")\n} catch (error) {\n  console.error(String(error));\n}\n\nexport {};\n',
  );
});

test("each line of a program knows its cell and line", () => {
  const { origins } = lessonModule([cell("a", "const a = 1\n\na"), cell("value-1", "(a)")]);
  const lines = origins.map((origin) => (origin === undefined ? "" : `${origin.cell}:${origin.line}`));
  expect(lines).toEqual(["", "a:1", "a:2", "a:3", "", "", "", "value-1:1", "", "", ""]);
});
