import { parseArgs } from "node:util";
import { UsageError } from "../../site/terminal/command.ts";

export interface CrowdOptions {
  /** The number of followers in real pages. */
  readonly real: number;
  readonly simulated: number;
  /** The number of moves from stop to stop. */
  readonly moves: number;
  /** The folder of a site that is already built; it is built first where none is given. */
  readonly site: string | undefined;
}

/** Reads the options of `npm run crowd`. Throws a UsageError for anything but whole numbers and a folder. */
export function readCrowdOptions(words: readonly string[]): CrowdOptions {
  const { real, simulated, moves, site } = parse(words);
  for (const [name, text] of Object.entries({ real, simulated, moves }))
    if (!/^\d{1,5}$/.test(text)) throw new UsageError(`--${name} ${text}: how many is a whole number.`);
  return { real: Number(real), simulated: Number(simulated), moves: Math.max(1, Number(moves)), site };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        real: { type: "string", default: "4" },
        simulated: { type: "string", default: "1000" },
        moves: { type: "string", default: "12" },
        site: { type: "string" },
      },
    }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. Known options: --real 4, --simulated 1000, --moves 12, --site dist.`);
  }
}
