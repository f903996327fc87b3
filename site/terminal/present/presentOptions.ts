import { parseArgs } from "node:util";
import { UsageError } from "../command.ts";

export interface PresentOptions {
  readonly port: number;
  /** The address of a Redis server, where several processes serve one class. */
  readonly redis: string | undefined;
  /** The folder of a site that is already built; it is built first where none is given. */
  readonly site: string | undefined;
  /** Whether another class begins, with another code. */
  readonly isNew: boolean;
}

const known = "--port 4321, --new, --site dist, --redis redis://localhost:6379";

/**
 * Reads the options of `npm run present`.
 *
 *     readPresentOptions(["--port", "8080"]) // { port: 8080, redis: undefined, site: undefined, isNew: false }
 *
 * Throws a UsageError for anything else.
 */
export function readPresentOptions(words: readonly string[]): PresentOptions {
  const { port, redis, site, new: isNew } = parse(words);
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    throw new UsageError(`--port ${port}: a port is a whole number from 1 to 65535.`);
  if (redis !== undefined && !/^rediss?:\/\/\S+$/.test(redis))
    throw new UsageError(`--redis ${redis}: an address of Redis is like redis://localhost:6379.`);
  return { port: Number(port), redis, site, isNew };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: "string", default: "4321" },
        redis: { type: "string" },
        site: { type: "string" },
        new: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. Known options: ${known}.`);
  }
}
