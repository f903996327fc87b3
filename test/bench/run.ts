// Runs the benches, each a program of its own: all of them, or those named. `npm run bench -- slider --json`
import { fork } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, UsageError } from "../../site/terminal/command.ts";

const ending = ".bench.ts";

await command(async () => {
  const { positionals: wanted, values } = arguments_();
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(ending)).sort();
  const names = files.map((file) => file.slice(0, -ending.length));
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`unknown bench: "${unknown}". There are ${names.join(", ")}.`);
  for (const name of wanted.length === 0 ? names : wanted) {
    await run(join(import.meta.dirname, `${name}${ending}`), values.json ? ["--json"] : []);
  }
});

function arguments_() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A process for each: what one leaves in memory slows no other. */
function run(file: string, options: readonly string[]): Promise<void> {
  const running = fork(file, options);
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ended with exit code ${code}.`)),
    );
  });
}
