// Says everything that is to be said of lessons: `npm run --silent check -- pooling`; without a name, of the whole tree.
import { readFile } from "node:fs/promises";
import { isDraft } from "../../notebook/build/isDraft.ts";
import { command } from "../command.ts";
import { checkHelp, readCheckOptions } from "./checkOptions.ts";
import { checkReport } from "./checkReport.ts";
import { checkTree } from "./checkTree.ts";
import { lessonFiles } from "./lessonFiles.ts";

await command(async () => {
  const files = lessonFiles();
  const { names, json, help } = readCheckOptions(process.argv.slice(2), [...files.keys()]);
  if (help) return console.log(checkHelp);
  // A wrong call is answered before all that it takes to run lessons is there.
  const [{ checkPage }, { site }] = await Promise.all([
    import("./checkPage.ts"),
    import("../../loadLesson.ts"),
  ]);
  const isWhole = names.length === 0;
  const tree = isWhole ? checkTree() : undefined;
  // What it finds is told when it is waited for.
  tree?.catch(() => {});
  const pages = isWhole ? [...files.keys()] : names;
  const checked = [];
  for (const name of pages) {
    const file = files.get(name)!;
    const text = await readFile(file, "utf8");
    if (isWhole && isDraft(text)) continue;
    const { remarks } = await checkPage(text, file, site, { run: !isWhole });
    checked.push({ name, remarks: isWhole ? remarks.filter(({ isAdvice }) => !isAdvice) : remarks });
  }
  const all = checked.flatMap(({ remarks }) => remarks);
  const problems = all.filter(({ isAdvice }) => !isAdvice);
  if (json) console.log(JSON.stringify(all, null, 1));
  else if (!isWhole || problems.length > 0) console.log(checkReport(checked));
  if (problems.length > 0) process.exitCode = 1;
  await tree;
});
