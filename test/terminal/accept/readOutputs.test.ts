import { expect, test } from "vitest";
import { toHtml } from "../../../site/notebook/kernel/toHtml.ts";
import { readable } from "../../../site/terminal/accept/readable.ts";
import { readOutputs, readTrees } from "../../../site/terminal/accept/readOutputs.ts";
import { outputsFile } from "../../../site/terminal/accept/committedOutputs.ts";
import { readFileSync } from "node:fs";

test("outputs are found by their cells", () => {
  const text = "<!-- a: shown -->\n<p>\n<b>1</b>\n</p>\n\n<!-- value-1: failed -->\n\n";
  expect([...readOutputs(text)]).toEqual([
    ["a", { status: "shown", html: "<p>\n<b>1</b>\n</p>" }],
    ["value-1", { status: "failed", html: "" }],
  ]);
});

test("an output is read back into what it was written from", () => {
  const tree = {
    tag: "p",
    attributes: { title: 'a "b" & <c>' },
    children: ["1\u00a0< 2", { tag: "br", attributes: {}, children: [] }, "& more"],
  };
  expect(readTrees(readable(toHtml([tree])))).toEqual([tree]);
});

test("every committed output of a lesson is read to the letter", () => {
  for (const [, { html }] of readOutputs(readFileSync(outputsFile("pooling"), "utf8")))
    expect(readable(toHtml(readTrees(html)))).toBe(html);
});
