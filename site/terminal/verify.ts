// Prints every figure of the article beside the computed one: `npm run --silent verify -- --json`.
import { checked } from "../../engine/article.ts";
import { command } from "./command.ts";
import { broken, readVerifyOptions, report, verifyHelp } from "./verifyReport.ts";

await command(async () => {
  const { json, help } = readVerifyOptions(process.argv.slice(2));
  if (help) return console.log(verifyHelp);
  const all = checked();
  const figures = all.map(({ figure }) => figure);
  console.log(json ? JSON.stringify(figures, null, 1) : report(figures));
  const problems = broken(all);
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exitCode = 1;
});
