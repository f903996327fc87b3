import { parseArgs } from "node:util";
import { UsageError } from "./command.ts";

/** The options of a command that are said or left out, and its other words. Throws a UsageError for an unknown option. */
export function parseWords<Flag extends string>(
  words: readonly string[],
  flags: readonly Flag[],
): { readonly names: readonly string[] } & Readonly<Record<Flag, boolean>> {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: "boolean", default: false }] as const),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    return { names: positionals, ...(values as Record<Flag, boolean>) };
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. Known options: ${flags.map((flag) => `--${flag}`).join(", ")}.`);
  }
}
