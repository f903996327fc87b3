import { expect, test } from "vitest";
import { typedByHand } from "../../../../site/terminal/check/rules/typedByHand.ts";
import { first, lessonWith, remarks } from "./page.ts";

test("a number that nobody computes is put at its line", async () => {
  expect(await remarks(typedByHand, lessonWith("It takes\n42 MB."))).toEqual([
    `${first + 1} | 42 is typed by hand. | Compute it with \`{ts} …\`, link what the article says to its figure, or, if it is a given, list it in site/terminal/check/givens.ts.`,
  ]);
});

test("a number that is given is not", async () => {
  expect(await remarks(typedByHand, lessonWith("A picture of 224&nbsp;×&nbsp;224."))).toEqual([]);
});
