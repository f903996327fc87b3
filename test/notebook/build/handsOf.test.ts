import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadLesson } from "../../../site/loadLesson.ts";
import { handsOf } from "../../../site/notebook/build/handsOf.ts";
import { toHtml } from "../../../site/notebook/kernel/toHtml.ts";

const declared = `\`\`\`ts cell
import {predict, select, slider} from "inputs";
const stride = slider("Stride", {min: 1, max: 3, value: 2, play: true});
const kept = select("Keep", {options: ["maximum", "mean"]});
const guess = predict("How many?", {answer: 3, because: "Three."});
\`\`\`
`;

/** The first hands of a lesson that has these behind its second cell, as HTML; or its problems, without its folder. */
async function hands(names: string, cell = "stride + 1") {
  const directory = await mkdtemp("test/notebook/build/fixtures/made-");
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, "01-made.mdx");
  await writeFile(path, `${declared}\n\`\`\`ts cell id=more hands=${names}\n${cell}\n\`\`\`\n`);
  return loadLesson(path).then(
    (lesson) => toHtml(handsOf(lesson.cells[1]!, lesson)),
    (error: Error) => error.message.replaceAll(path, "made.mdx"),
  );
}

test("a control stands once more with its label and its value, and without buttons that play", async () => {
  expect(await hands("stride")).toBe(
    '<label class="control" data-kind="slider"><span class="label">Stride</span>' +
      '<input type="range" min="1" max="3" step="1" value="2" autocomplete="off" data-hand="stride">' +
      '<output aria-hidden="true">2</output></label>',
  );
});

test("hands stand in the order in which they are named", async () => {
  const html = await hands("kept,stride");
  expect(html.match(/data-\w+="(kept|stride)"/g)).toEqual(['data-hand="kept"', 'data-hand="stride"']);
});

test("what is no input, stands there already or can stand only once is refused with its fence's line", async () => {
  expect(await hands("strid")).toBe(
    'made.mdx:8, cell "more": hands: there is no input "strid". Did you mean "stride"?',
  );
  expect(await hands("height")).toBe(
    'made.mdx:8, cell "more": hands: there is no input "height". There are stride, kept, guess.',
  );
  expect(await hands("own", 'const own = slider("Own", {min: 0, max: 1});')).toBe(
    'made.mdx:8, cell "more": hands: "own" stands in this cell already. Take it off.',
  );
  expect(await hands("guess")).toContain('hands: "guess" can stand only once.');
});
