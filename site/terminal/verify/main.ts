// Prints every figure of the article beside the computed one: `npm run --silent verify -- --json`.
import { checkVerdicts } from "../../../engine/article.ts";
import { command } from "../command.ts";
import { brokenVerdicts, readVerifyOptions, verifyReport, verifyHelp } from "./verifyReport.ts";

await command(async () => {
  const { json, help } = readVerifyOptions(process.argv.slice(2));
  if (help) return console.log(verifyHelp);
  const all = checkVerdicts();
  const figures = all.map(({ figure }) => figure);
  console.log(json ? JSON.stringify(figures, null, 1) : verifyReport(figures));
  const problems = brokenVerdicts(all);
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exitCode = 1;
});
