import { expect, test } from "vitest";
import { lostPictures } from "../../../../site/terminal/check/rules/lostPictures.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (text: string) => lostPictures(writtenPage("lessons/09-depthwise.mdx", text));

test("a drawing in a language stays as text", () => {
  expect(told("Hello.\n\n```mermaid\ngraph TD\n```")).toEqual([
    {
      line: 3,
      what: "mermaid is not drawn, and would stay as text.",
      remedy: "Draw it in a cell, with a figure from “./figures” or with Plot.",
    },
  ]);
});

test("a picture from elsewhere is not loaded", () => {
  const remark = {
    line: 1,
    what: "a picture from elsewhere is not loaded.",
    remedy: "Put it into lessons/data/, and show it in a cell.",
  };
  expect(told("![A cat](https://example.org/cat.png)")).toEqual([remark]);
  expect(told('A <img src="https://example.org/cat.png" /> b')).toEqual([remark]);
});

test("other code, and elements that hold words, stay", () => {
  expect(told("```python\nmermaid\n```\n\n<details>\n\nHello.\n\n</details>")).toEqual([]);
});
