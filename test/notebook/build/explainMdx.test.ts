import { expect, test } from "vitest";
import { describeProblem } from "../../../site/notebook/build/problem.ts";
import { explainMdx } from "../../../site/notebook/build/explainMdx.ts";
import { readSource } from "../../../site/notebook/build/source.ts";

/** The words that the author of a text is told, without the place with which all of them begin. */
function told(text: string): string {
  try {
    readSource(text, "a.mdx");
  } catch (error) {
    return (error as Error).message.replace("invalid MDX: ", "");
  }
  return "nothing";
}

test("an element of HTML that holds nothing is to be closed itself", () => {
  expect(told("a\n\nb <br> c")).toBe("a.mdx:3: <br> is never closed. Write <br />.");
  expect(told("- a\n- b <br> c")).toBe("a.mdx:2: <br> is never closed. Write <br />.");
  expect(told("a\n\n<hr>\n")).toBe("a.mdx:3: <hr> is never closed. Write <hr />.");
});

test("a comment of HTML is to be one of MDX", () => {
  expect(told("a\n\n<!-- b -->\n")).toBe("a.mdx:3: <!-- … --> is not a comment here. Write {/* … */}.");
});

test("a sign that is less than something is to be written as one", () => {
  const remedy = "Write \\< for the sign, put code between backticks, and a link as [text](address).";
  for (const text of ["x <5", "x <= 5", "see <https://a.org>", "<a href=b>c</a>"])
    expect(told(`a\n\nif ${text} then`), text).toBe(`a.mdx:3: < does not start an element here. ${remedy}`);
});

test("an element around a blank line stands on lines of its own", () => {
  expect(told("<details><summary>a</summary>\n\nb</details>\n")).toBe(
    "a.mdx:1: <details> is never closed in its paragraph. Write </details> on the same line, or both <details> and </details> on lines of their own with blank lines between.",
  );
  expect(told("<details>\n<summary>a</summary>\n\nb\n\n</details>\n")).toBe("nothing");
});

test("types in prose are code", () => {
  expect(told("an Array<number> b")).toBe("a.mdx:1: <number> is never closed. Put code between backticks.");
});

test("tags that do not match are told by their names", () => {
  expect(told("a </b> c")).toBe("a.mdx:1: </b> closes nothing. Write <b> before it, or take it out.");
  expect(told("<div><span>a</div>")).toBe(
    "a.mdx:1: </div> is here while <span> is still open. Write </span> before it.",
  );
});

test("a brace is closed, or a sign", () => {
  expect(told("a\n\nthe set { b")).toBe(
    "a.mdx:3: { is never closed. Close it with }, put code between backticks, or write \\{ for the sign.",
  );
  expect(told("a {\\rm x}")).toBe(
    "a.mdx:1: { starts code here, and what follows is not code. Put code between backticks and a formula between $; write \\{ for the sign.",
  );
});

test("what the parser says else is passed on with its line", () => {
  const problem = explainMdx(new Error("2:4: Something new (mdx-jsx:some-rule)"), "a\nb\n", "a.mdx");
  expect(describeProblem(problem)).toBe("a.mdx:2: invalid MDX: Something new.");
  expect(explainMdx("gone", "a", "a.mdx")).toMatchObject({ line: 1, what: "invalid MDX: gone" });
});
