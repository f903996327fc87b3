import { expect, test } from "vitest";
import { droppedElements } from "../../../../site/terminal/check/rules/droppedElements.ts";
import { first, lessonWith, remarks } from "./page.ts";

/** What is said of a paragraph, its line and heading aside. */
async function told(paragraph: string): Promise<string> {
  const [one, ...more] = await remarks(droppedElements, lessonWith(paragraph));
  expect(more).toEqual([]);
  expect(one).toMatch(new RegExp(`^${first} \\| `));
  return one!.replace(/^\d+ \| /, "");
}

test("elements that run or load something have no place", async () => {
  expect(await told('<iframe src="https://example.org/"></iframe>')).toMatch(/<iframe>.*link/);
  expect(await told("<script>alert(1)</script>")).toMatch(/<script>.*cell/);
});

test("a component is told what stands in its place", async () => {
  expect(await told("<Slider min={1} />")).toMatch(/<Slider>.*slider.*inputs/);
  expect(await told("<Thing />")).toMatch(/<Thing>.*cell/);
});

test("an import outside of a cell is told where it belongs", async () => {
  expect(await told('import thing from "./thing.jsx"')).toMatch(/outside of a cell.*cell/);
});

test("a drawing in a language stays as text", async () => {
  expect(await told("```mermaid\ngraph TD\n```")).toBe(
    "mermaid is not drawn, and would stay as text. | Draw in a cell: by a figure from “./figures”, or with Plot.",
  );
});

test("a picture from elsewhere is not loaded", async () => {
  expect(await told("![A cat](https://example.org/cat.png)")).toBe(
    "a picture from elsewhere is not loaded. | Show it by a cell, from lessons/data/.",
  );
});

test("details and their summary may stand", async () => {
  expect(
    await remarks(droppedElements, lessonWith("<details>\n<summary>More</summary>\n\nHello.\n\n</details>")),
  ).toEqual([]);
});
