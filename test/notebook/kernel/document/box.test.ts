import { expect, test } from "vitest";
import { boxOf } from "../../../../site/notebook/kernel/document/box.ts";
import type { TinyElement } from "../../../../site/notebook/kernel/document/tinyElement.ts";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";

const document = createDocument();

function box(words: string, size?: string) {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  if (size !== undefined) text.setAttribute("font-size", size);
  text.textContent = words;
  return boxOf(text as unknown as TinyElement);
}

test("letters are as wide as the widest common font has them, in hundredths of the type size", () => {
  const widths = ["i", "f", "s", "A", "W", "0", "\u200b"].map((letter) => box(letter, "100").width);
  expect(widths).toEqual([32, 42, 58, 76, 100, 64, 0]);
});

test("a line is as wide as its letters and 1.2 times its type size high, which is 10 unless said", () => {
  expect(box("Wi")).toEqual({ x: 0, y: 0, width: 13.2, height: 12 });
});

test("a text of several lines is as wide as the widest, and a title in it takes no room", () => {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  for (const words of ["WW", "W"]) {
    const row = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = "WWWWWW";
    row.append(words, title);
    text.append(row);
  }
  expect(boxOf(text as unknown as TinyElement)).toEqual({ x: 0, y: 0, width: 20, height: 24 });
});
