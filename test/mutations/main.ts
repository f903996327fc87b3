// Tries mutations: all, those of files whose paths hold one of the words given, or a sample of them.
import { parseArgs } from "node:util";
import { command, UsageError } from "../../site/terminal/command.ts";
import { fates } from "./fates.ts";
import { mutations } from "./mutations.ts";
import { takeSample } from "./takeSample.ts";

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string" } },
  });
  const isWanted = (file: string) =>
    positionals.length === 0 || positionals.some((part) => file.includes(part));
  const wanted = mutations.filter(({ file }) => isWanted(file));
  if (wanted.length === 0)
    throw new UsageError(`There is no mutation of a file with ${positionals.join(" or ")} in its path.`);
  const [count, seed] = [
    whole("sample", values.sample) ?? wanted.length,
    whole("seed", values.seed) ?? Date.now(),
  ];
  const tried = takeSample(wanted, { count, seed });
  const outcome = await fates(tried);
  for (const [k, { file, text, instead, test }] of tried.entries())
    if (outcome[k] !== "killed") console.log(`${outcome[k]}: ${file}: ${text} → ${instead}\n  ${test}`);
  const killed = outcome.filter((fate) => fate === "killed").length;
  const from = values.sample === undefined ? "" : ` of a sample with seed ${seed}`;
  console.log(`${killed} of ${tried.length} mutations killed${from}.`);
  if (killed < tried.length) process.exitCode = 1;
});

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} takes a whole number of at least 1, not ${text}.`);
}
