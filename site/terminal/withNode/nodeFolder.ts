import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The version of Node that the build and the tests need. */
const needed = "22.12";

interface Machine {
  readonly version: string;
  readonly platform: string;
  readonly arch: string;
  readonly execPath: string;
}

/**
 * The folder of a Node new enough for the build: the one that runs, or the one that came with the packages.
 *
 * npm 11 puts the latter first by itself, npm 10 and before do not. Throws if there is neither.
 */
export function nodeFolder({ version, platform, arch, execPath }: Machine, isThere = existsSync): string {
  if (isNew(version)) return dirname(execPath);
  const system = platform === "win32" ? "win" : platform;
  const program = platform === "win32" ? "node.exe" : "node";
  for (const name of [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]) {
    const found = fileURLToPath(new URL(`../../../node_modules/${name}/bin/${program}`, import.meta.url));
    if (isThere(found)) return dirname(found);
  }
  throw new Error(
    `This needs Node ${needed} or later; here is ${version}, and none came with the packages for ${system}-${arch}. ` +
      `Run "npm ci --include=optional", or install a newer Node.`,
  );
}

function isNew(version: string): boolean {
  const [[major, minor], [least, within]] = [version, needed].map((text) => text.split(".").map(Number)) as [
    [number, number],
    [number, number],
  ];
  return major > least || (major === least && minor >= within);
}
