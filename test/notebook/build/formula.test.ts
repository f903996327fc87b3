import fc from "fast-check";
import { expect, test } from "vitest";
import { readFormula } from "../../../site/notebook/build/formula.ts";

test("a formula without inline values stays as it is", () => {
  expect(readFormula("\\frac{a}{b} \\\\ \\text{ts}")).toEqual({
    tex: "\\frac{a}{b} \\\\ \\text{ts}",
    values: [],
  });
});

test("inline values are taken out, each with the line it starts on", () => {
  expect(readFormula("x = \\ts{a + 1}\n+ \\ts{ b }")).toEqual({
    tex: "x = {\\text{⟦0⟧}}\n+ {\\text{⟦1⟧}}",
    values: [
      { source: "a + 1", line: 0 },
      { source: "b", line: 1 },
    ],
  });
});

test("braces inside an expression belong to it, braces in its strings do not count", () => {
  const { values } = readFormula('\\ts{at(map, { x: 1 })} \\ts{"}\\"}" + `{`}');
  expect(values.map(({ source }) => source)).toEqual(["at(map, { x: 1 })", '"}\\"}" + `{`']);
});

test("a line break before the letters ts is no inline value", () => {
  expect(readFormula("a \\\\ts{b}").values).toEqual([]);
});

test("an expression that does not close is refused", () => {
  expect(() => readFormula("\\frac{\\ts{a}{2")).not.toThrow();
  expect(() => readFormula("\\ts{a")).toThrow("unclosed \\ts{ in a formula. Close the expression with }.");
});

test("every expression with balanced braces comes back whole", () => {
  const leaf = fc.constantFrom("a", "b.c", "1", " + ", "f(x)");
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      leaf,
      tie("expression").map((inner) => `{${inner}}`),
      fc.tuple(leaf, tie("expression")).map(([a, b]) => a + b),
    ),
  }));
  fc.assert(
    fc.property(expression, (source) => {
      expect(readFormula(`x \\ts{${source}} y`).values).toEqual([{ source: source.trim(), line: 0 }]);
    }),
  );
});

test("what is almost an inline value in a formula is refused, letters are not", () => {
  for (const tex of ["x = {ts} a", "x = ts{a}", "x = \\TS{a}", "x = \\ts {a}", "x = \\ts a", "x = \\js{a}"])
    expect(() => readFormula(tex), tex).toThrow("is almost an inline value. Write \\ts{expression}.");
  for (const tex of ["\\mathrm{ts}", "t_s", "\\text{bits}{a}", "\\ts{bits{}}"])
    expect(() => readFormula(tex), tex).not.toThrow();
});
