// Accepts what the cells of a lesson show: `npm run --silent accept -- pooling`.
import { readFile, writeFile } from "node:fs/promises";
import { isDraft } from "../../notebook/build/isDraft.ts";
import { describeRemark } from "../check/describeRemark.ts";
import { lessonFiles } from "../check/lessonFiles.ts";
import { command, UsageError } from "../command.ts";
import { acceptHelp, acceptedName } from "./acceptedName.ts";
import { changesOf } from "./changesOf.ts";
import { outputsFile, writeOutputs } from "./committedOutputs.ts";
import { comparePictures } from "./comparePictures.ts";

await command(async () => {
  const files = lessonFiles();
  const name = acceptedName(process.argv.slice(2), [...files.keys()]);
  if (name === undefined) return console.log(acceptHelp);
  const file = files.get(name)!;
  const text = await readFile(file, "utf8");
  if (isDraft(text))
    throw new UsageError(
      `${file} is a draft, and a draft’s outputs are not committed. Take out "draft: true" first.`,
    );
  // A wrong call is answered before all that it takes to run lessons is there.
  const [{ checkPage }, { site }] = await Promise.all([
    import("../check/checkPage.ts"),
    import("../../loadLesson.ts"),
  ]);
  const { lesson, remarks } = await checkPage(text, file, site, { without: ["changedOutputs"] });
  const problems = remarks.filter(({ isAdvice }) => !isAdvice);
  if (lesson === undefined || problems.length > 0) {
    const told = problems.map(describeRemark).join("\n");
    throw new Error(`${told}\nNothing is accepted from a lesson with problems. Fix them first.`);
  }
  const changes = changesOf(lesson);
  if (changes.length === 0) return console.log(`${name}: every cell shows what is committed.`);
  const all = lesson.cells.map(({ cell: { id } }) => id);
  const changed = changes.flatMap(({ cell }) => cell ?? []);
  const [before, after] = comparePictures(lesson, changed.length === 0 ? all : changed);
  for (const { cell, what } of changes) console.log(cell === undefined ? what : `cell “${cell}”: ${what}`);
  await writeFile(outputsFile(name), writeOutputs(lesson));
  console.log(`before: ${before}
after:  ${after}
Accepted: ${outputsFile(name)} is written. Commit it with its cause.`);
});
