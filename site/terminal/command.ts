/** What a person typed cannot be done: one line on stderr, exit code 2. */
export class UsageError extends Error {}

/** Runs a command; a mistake in how it was called ends it with one line and exit code 2, any other with 1. */
export async function command(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
