import { spawn } from "node:child_process";
import { ExitError, waitForExit } from "../command.ts";

/** The tools that look at the whole tree, each as it is called in a shell. */
const tools: readonly (readonly string[])[] = [
  ["astro", "check"],
  ["eslint", "--config", "test/eslint.config.js", "--max-warnings", "0", "."],
  ["prettier", "--check", "."],
];

/** Runs the tools one after the other. Rejects with the exit code of the first that finds something and has told it. */
export async function checkTree(): Promise<void> {
  for (const [program, ...words] of tools) {
    const shell = process.platform === "win32"; // programs of packages are scripts there
    const code = await waitForExit(spawn(program!, words, { stdio: "inherit", shell }));
    if (code !== 0) throw new ExitError(code);
  }
}
