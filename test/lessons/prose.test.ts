import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { article } from "../../engine/article.ts";
import { formulaGivens, givens } from "./givens.ts";
import { typedNumbers } from "./typedNumbers.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));
const allowed = {
  prose: Object.keys(givens),
  formulas: Object.keys(formulaGivens),
  article: new Map(article().map(({ id, article }) => [id, article])),
};

for (const file of files) {
  test(`the prose of ${file} holds no result typed by hand`, () => {
    const found = typedNumbers(readFileSync(`lessons/${file}`, "utf8"), allowed).map(
      ({ line, number }) =>
        `lessons/${file}:${line}: ${number} is typed by hand. Write \`{ts} …\` for what can be computed, link what the article says to its figure, or give it a line in test/lessons/givens.ts.`,
    );
    expect(found).toEqual([]);
  });
}

test("the list of givens is short, and every one is used", () => {
  const text = files
    .map((file) => readFileSync(`lessons/${file}`, "utf8"))
    .join("\n")
    .replaceAll("&nbsp;", " ");
  const all = [...Object.keys(givens), ...Object.keys(formulaGivens)];
  expect(all.length).toBeLessThanOrEqual(60);
  expect(all.filter((given) => !text.includes(given))).toEqual([]);
});
