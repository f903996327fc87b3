import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";

/** A mistake in a command as typed: one line on stderr, exit code 2. */
export class UsageError extends Error {}

/** The end of a program that did part of the work, and has said why: its exit code becomes this one's. */
export class ExitError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Ended with exit code ${code}.`);
    this.code = code;
  }
}

/** The exit code that a shell gives for a program that a signal ended. */
const signalled = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/**
 * Runs a command; a mistake in the call ends it with one line and exit code 2, any other with 1.
 *
 * Output that cannot be written, as on a full disk, also ends it with 1. If nobody reads on, as before `head`, it ends
 * as by SIGPIPE.
 */
export async function command(run: () => Promise<unknown>): Promise<void> {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== "EPIPE") console.error(`The output could not be written: ${message}`);
    process.exit(code === "EPIPE" ? signalled("SIGPIPE") : 1);
  });
  try {
    await run();
  } catch (error) {
    if (error instanceof ExitError) return void (process.exitCode = error.code);
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/**
 * Waits for a program that works for this one, and hands signals on to it. Resolves to its exit code, as a shell gives
 * it.
 */
export function waitForExit(working: ChildProcess): Promise<number> {
  // A Ctrl-C at a terminal reaches it by itself.
  const interrupt = () => void (process.stdin.isTTY || working.kill("SIGINT"));
  const terminate = () => void working.kill("SIGTERM");
  process.on("SIGINT", interrupt).on("SIGTERM", terminate).on("exit", terminate);
  // A signal to npm ends the shell that it started, and not what that shell started.
  const { ppid, env } = process;
  const isOrphan = () => env["npm_lifecycle_event"] !== undefined && process.ppid !== ppid;
  const watch = setInterval(() => isOrphan() && terminate(), 300);
  return new Promise<number>((resolve, reject) => {
    working.on("error", reject);
    working.on("close", (code, signal) => resolve(code ?? signalled(signal!)));
  }).finally(() => {
    clearInterval(watch);
    process.off("SIGINT", interrupt).off("SIGTERM", terminate).off("exit", terminate);
  });
}
