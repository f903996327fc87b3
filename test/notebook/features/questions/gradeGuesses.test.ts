import { expect, test } from "vitest";
import { site } from "../../../../site/loadLesson.ts";
import { compileLesson } from "../../../../site/notebook/build/compileLesson.ts";
import { withNotebook } from "../../../../site/notebook/build/withNotebook.ts";
import { gradeGuesses } from "../../../../site/notebook/features/questions/gradeGuesses.ts";

const fence = (source: string) => `\`\`\`ts cell\n${source}\n\`\`\`\n`;
const question = (id: string, answer: number) =>
  fence(
    `const ${id} = predict("How many?", { answer: ${answer}, because: "So it is.", near: [{ guess: ${answer + 10}, hint: "Ten too many." }] });`,
  );

test("questions of a lesson are answered in one notebook, each for itself", async () => {
  const { cells } = compileLesson(
    [fence('import { predict } from "inputs";'), question("first", 30), question("second", 70)].join("\n"),
    "lessons/90-x.mdx",
    ["inputs"],
  );
  const replies = await withNotebook({ cells, site }, async (notebook) => [
    await gradeGuesses(notebook, { id: "first", cell: "first" }, [30, 40, 1]),
    await gradeGuesses(notebook, { id: "second", cell: "second" }, [70, 30]),
  ]);
  expect(replies.map((some) => some.map(({ verdict }) => verdict))).toEqual([
    ["right", "near", "wrong"],
    ["right", "wrong"],
  ]);
  expect(replies[0]![1]!.hints).toEqual(["Ten too many."]);
});
