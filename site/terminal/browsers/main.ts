// Tries what a reader does in browsers of every make: `npm run browsers`, or `npm run browsers -- firefox webkit`.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { command, waitForExit, ExitError, UsageError } from "../command.ts";
import { browserEngines, findBrowserEngine, howToGet } from "./findBrowserEngine.ts";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

await command(async () => {
  const words = process.argv.slice(2);
  const known: readonly string[] = browserEngines;
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined)
    throw new UsageError(`unknown browser "${unknown}": name any of ${browserEngines.join(", ")}.`);
  const wanted = browserEngines.filter((name) => words.length === 0 || words.includes(name));
  const missing: string[] = [];
  for (const name of wanted) {
    const found = await findBrowserEngine(name);
    if ("missing" in found) missing.push(howToGet(name, found.missing));
  }
  if (missing.length > 0) throw new Error(missing.join("\n"));
  const options = ["--config", "test/vitest.config.ts", "--project", "browser", "--reporter", "verbose"];
  const only = `^in (${wanted.join("|")}), `;
  const tests = ["run", ...options, "--testNamePattern", only, "test/browsers/"];
  const code = await waitForExit(spawn(process.execPath, [vitest, ...tests], { stdio: "inherit" }));
  if (code !== 0) throw new ExitError(code);
});
