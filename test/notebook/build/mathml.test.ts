import { expect, test } from "vitest";
import { mathml } from "../../../site/notebook/build/mathml.ts";
import { readFormula } from "../../../site/notebook/build/formula.ts";

const shown = (formula: string, display = false) =>
  mathml(readFormula(formula).tex, {
    display,
    value: (index) => ({ attributes: `data-cell="value-${index + 1}"`, html: String(29 + index) }),
  });

test("a formula is MathML, without style", () => {
  expect(shown("a^2")).toBe("<math><msup><mi>a</mi><mn>2</mn></msup></math>");
  expect(shown("1", true)).toBe('<math display="block" class="tml-display"><mn>1</mn></math>');
});

test("an inline value is a number of its own in the formula, also beside digits", () => {
  expect(shown("2\\ts{x}3")).toBe(
    '<math><mrow><mn>2</mn><mn data-cell="value-1">29</mn><mn>3</mn></mrow></math>',
  );
  expect(shown("\\frac{\\ts{a}}{\\ts{b}}")).toBe(
    '<math><mfrac><mn data-cell="value-1">29</mn><mn data-cell="value-2">30</mn></mfrac></math>',
  );
  expect(shown("x^\\ts{a}")).toBe('<math><msup><mi>x</mi><mn data-cell="value-1">29</mn></msup></math>');
});

test("an inline value among the words of a formula is an element of text", () => {
  expect(shown("\\text{are \\ts{n} values}")).toBe(
    '<math><mtext>are\u00a0<span data-cell="value-1">29</span>\u00a0values</mtext></math>',
  );
});

test("a chain of equations is a formula a part, so that it breaks before an equals sign", () => {
  expect(shown("a = b", true)).toBe(
    '<div class="equations"><math displaystyle="true"><mi>a</mi></math><wbr>' +
      '<math displaystyle="true"><mrow><mrow></mrow><mo>=</mo><mi>b</mi></mrow></math></div>',
  );
});

test("a brace under a term is marked, for it is drawn by a style sheet", () => {
  expect(shown("\\underbrace{a}_{b}")).toContain('<mo class="brace" stretchy="true"');
  expect(shown("\\overline{a}")).not.toContain("brace");
});

test("TeX that cannot be read is refused, with a remedy", () => {
  expect(() => shown("\\frac{1")).toThrow("invalid formula: it ends before a }. Give the last command all");
  expect(() => shown("\\fracc{1}{2}")).toThrow(
    'invalid formula: there is no command \\fracc. Did you mean "\\frac"?',
  );
});
