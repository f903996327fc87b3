import { spawn } from "node:child_process";
import { ExitError, waitForExit } from "../command.ts";

/** The tools that look at the whole tree, each as it is called in a shell. */
const tools: readonly (readonly string[])[] = [
  ["astro", "check"],
  ["eslint", "--config", "test/eslint.config.js", "--max-warnings", "0", "."],
  ["prettier", "--check", "."],
];

/** Runs the tools side by side. Rejects with the exit code of the first that finds something, when all have told it. */
export async function checkTree(): Promise<void> {
  const codes = [];
  // Started at once, and told one after the other.
  for (const { told, ended } of tools.map(start)) {
    codes.push(await ended);
    process.stdout.write(Buffer.concat(told));
  }
  const code = codes.find((one) => one !== 0);
  if (code !== undefined) throw new ExitError(code);
}

interface Running {
  /** Everything that it has printed. */
  readonly told: readonly Buffer[];
  readonly ended: Promise<number>;
}

function start([program, ...words]: readonly string[]): Running {
  const shell = process.platform === "win32"; // programs of packages are scripts there
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
  const working = spawn(program!, words, { stdio: ["inherit", "pipe", "pipe"], shell, env });
  const told: Buffer[] = [];
  for (const stream of [working.stdout, working.stderr])
    stream.on("data", (some: Buffer) => void told.push(some));
  const ended = waitForExit(working);
  // A tool that does not start is told in its turn.
  ended.catch(() => {});
  return { told, ended };
}
