import temml from "temml";
import { expect, test } from "vitest";
import { explainTex } from "../../../site/notebook/build/explainTex.ts";

/** The words on a formula that cannot be read. */
function words(tex: string): string {
  try {
    temml.renderToString(tex, { throwOnError: true });
  } catch (error) {
    const { what, remedy } = explainTex((error as Error).message);
    return `${what} ${remedy}`;
  }
  return "";
}

test.each([
  ["\\fracc{1}{2}", 'there is no command \\fracc. Did you mean "\\frac"?'],
  ["\\unicode", "there is no command \\unicode. For a word, write \\text{…}."],
  ["\\begin{matrx}a\\end{matrx}", 'there is no environment "matrx". Did you mean "matrix"?'],
  ["\\begin{table}a\\end{table}", 'there is no environment "table". Write aligned, cases or matrix.'],
  ["\\frac{1}", "it ends before a }. Give the last command all of its {…}, and close each with }."],
  ["\\sqrt[3{a}", "it ends before a ]. Give the last command all of its {…}, and close each with ]."],
  ["\\left(a", "it ends before \\right. Add \\right where its part ends."],
  ["\\right)", "\\right has no \\left before it. Write \\left in front of the first bracket."],
  ["a}", "a } closes nothing. Take it out, or write its { before it."],
  [
    "a & b",
    "& has no meaning here. For the sign itself, write \\&; columns need an environment such as aligned.",
  ],
  ["a^2^3", "two superscripts follow each other. Put braces around what belongs together: {a^2}^3."],
  ["a_1_2", "two subscripts follow each other. Put braces around what belongs together: {a_1}_2."],
  ["\\begin{aligned}a\\end{matrix}", "\\begin{aligned} is closed by \\end{matrix}. Give both the same name."],
  ["\\begin{matrix} a", "an environment is not closed. Write \\end with its name behind it."],
  ["a $b$", "$ stands inside of a formula. Take it out; the words of a formula go into \\text{…}."],
  ["\\limits", "\\limits follows no operator. Write it right behind \\sum or its like."],
  [
    "a^",
    "something is missing behind its last sign. Take parts out until the rest can be read, and mend the last one.",
  ],
  [
    "\\over\\over",
    "only one infix operator per group. Take parts out until the rest can be read, and mend the last one.",
  ],
])("%s: %s", (tex, said) => {
  expect(words(tex)).toBe(said);
});

test("a formula that can be read has nothing to explain", () => {
  expect(words("\\frac{1}{2}")).toBe("");
});
