import { parseArgs } from "node:util";
import { UsageError } from "../command.ts";

export interface StartOptions {
  readonly port: number;
  readonly base: string;
}

/**
 * Reads the options of `npm start`.
 *
 *     readStartOptions(["--port", "8080", "--base", "some/folder"]) // { port: 8080, base: "/some/folder/" }
 *
 * Throws a UsageError for anything else.
 */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { port, base } = parse(words);
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    throw new UsageError(`--port ${port}: a port is a whole number from 1 to 65535.`);
  if (!/^[\w.~/-]*$/.test(base) || base.split("/").some((part) => part === "." || part === ".."))
    throw new UsageError(`--base ${base}: a base is a path such as /some/folder/.`);
  return { port: Number(port), base: `/${base}/`.replace(/\/+/g, "/") };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { port: { type: "string", default: "4321" }, base: { type: "string", default: "/" } },
    }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${problem}. Known options: --port 4321, --base /some/folder/.`);
  }
}
