// Runs the benches, each a program of its own: all of them, or those named. `npm run bench -- slider --json`
// `npm run bench -- slider --against DIST` compares this tree with another build of the site, in the folder DIST.
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, waitForExit, ExitError, UsageError } from "../../site/terminal/command.ts";
import { ours } from "./slider/side.ts";

const ending = ".bench.ts";

await command(async () => {
  const { positionals: wanted, values } = arguments_();
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(ending)).sort();
  const names = files.map((file) => file.slice(0, -ending.length));
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`unknown bench: "${unknown}". There are ${names.join(", ")}.`);
  const { json, against } = values;
  if (against !== undefined) {
    if (wanted.join() !== "slider") throw new UsageError("--against: only slider compares two builds.");
    if (!existsSync(join(against, ours.path, "index.html")))
      throw new UsageError(`--against: expected a build of the site, got "${against}".`);
  }
  const options = [...(json ? ["--json"] : []), ...(against === undefined ? [] : ["--against", against])];
  for (const name of wanted.length === 0 ? names : wanted) {
    await run(join(import.meta.dirname, `${name}${ending}`), options);
  }
});

function arguments_() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, against: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs a file in a process of its own, so that the memory it leaves slows no other. If it fails, it has said why. */
async function run(file: string, options: readonly string[]): Promise<void> {
  const code = await waitForExit(fork(file, options));
  if (code !== 0) throw new ExitError(code);
}
