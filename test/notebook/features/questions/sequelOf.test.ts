import { mdxToMdast } from "satteri";
import { expect, test } from "vitest";
import { sequelOf } from "../../../../site/notebook/features/questions/sequelOf.ts";

/** The first node of a text. */
function first(text: string) {
  const root = mdxToMdast(text);
  return "children" in root ? root.children[0]! : root;
}

test("what builds on an answer names its question", () => {
  const text = '<details data-after="mapGuess">\n<summary>Go on</summary>\n\nIt is.\n\n</details>';
  expect(sequelOf(first(text))).toBe("mapGuess");
  expect(sequelOf(first('<details data-after="mapGuess"><summary>Go on</summary>It is.</details>'))).toBe(
    "mapGuess",
  );
});

test("other details are nobody's sequel", () => {
  expect(sequelOf(first("<details>\n<summary>Rows</summary>\n\nx\n\n</details>"))).toBeUndefined();
  expect(sequelOf(first("Words."))).toBeUndefined();
});

test("what cannot be closed, names nothing, stands open or has no words to open it by is refused", () => {
  const refused = (text: string) => () => sequelOf(first(text));
  expect(refused('<div data-after="a">\n\nx\n\n</div>')).toThrow("data-after stands on <div>");
  expect(refused("<details data-after>\n<summary>s</summary>\n</details>")).toThrow("names no question");
  expect(refused('<details data-after="a" open>\n<summary>s</summary>\n</details>')).toThrow("stands open");
  expect(refused('<details data-after="a">\n\nx\n\n</details>')).toThrow("no words to open it by");
});
