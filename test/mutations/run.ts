// Tries mutations, all, those whose file holds the words given, or a sample: `npm run mutate -- --sample 6 --seed 7`.
import { parseArgs } from "node:util";
import { command } from "../../site/terminal/command.ts";
import { fates } from "./fates.ts";
import { mutations } from "./mutations.ts";
import { sampled } from "./sampled.ts";

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string", default: String(Date.now()) } },
  });
  const wanted = mutations.filter(
    ({ file }) => positionals.length === 0 || positionals.some((words) => file.includes(words)),
  );
  const { sample = String(wanted.length), seed } = values;
  const tried = sampled(wanted, { count: Number(sample), seed: Number(seed) });
  const outcome = await fates(tried);
  for (const [k, { file, text, instead, test }] of tried.entries())
    if (outcome[k] !== "killed") console.log(`${outcome[k]}: ${file}: ${text} → ${instead}\n  ${test}`);
  const killed = outcome.filter((fate) => fate === "killed").length;
  console.log(`${killed} of ${tried.length} mutations killed${values.sample ? `, seed ${seed}` : ""}`);
  if (killed < tried.length) process.exitCode = 1;
});
