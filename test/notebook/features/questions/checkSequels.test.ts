import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadLesson } from "../../../../site/loadLesson.ts";

const question = `\`\`\`ts cell
import {predict} from "inputs";
const sideGuess = predict("How long is a side?", {answer: 112, because: "Half of 224."});
\`\`\`
`;
const after = (name: string) => `
<details data-after="${name}">
<summary>Half a side</summary>

A quarter of \`{ts} 4 * sideNow\`.

</details>

\`\`\`ts cell
const sideNow = 112;
\`\`\`
`;

/** Loads a lesson of this text; the problems are without its folder. */
async function load(text: string) {
  const directory = await mkdtemp("test/notebook/build/fixtures/made-");
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, "01-made.mdx");
  await writeFile(path, text);
  return loadLesson(path).then(
    ({ taken }) => taken,
    (error: Error) => error.message.replaceAll(path, "made.mdx"),
  );
}

test("what builds on an answer stands below its question", async () => {
  expect(await load(question + after("sideGuess"))).toEqual([
    { feature: "questions", value: "sideGuess", line: 6, cells: 1 },
  ]);
});

test("what builds on no answer, or stands before its question, is refused with its line", async () => {
  expect(await load(question + after("sideGues"))).toBe(
    'made.mdx:6: data-after: there is no question "sideGues". Did you mean "sideGuess"?',
  );
  expect(await load(question + after("weightCount"))).toBe(
    'made.mdx:6: data-after: there is no question "weightCount". There are sideGuess.',
  );
  expect(await load(after("sideGuess") + question)).toBe(
    'made.mdx:2: what builds on the answer of "sideGuess" stands before that question. Put it below.',
  );
});
