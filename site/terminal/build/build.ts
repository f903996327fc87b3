import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { waitForExit, ExitError } from "../command.ts";

const here = fileURLToPath(new URL("../../..", import.meta.url));
const astro = fileURLToPath(new URL("../../../node_modules/astro/bin/astro.mjs", import.meta.url));

export interface BuildOptions {
  /** Where the site will stand under its host: starts and ends with a slash. */
  readonly base: string;
  /** Where to put it. */
  readonly folder: string;
  /** Says nothing unless the build fails. */
  readonly quiet?: boolean;
  /** The tree to build; this one unless said. */
  readonly root?: string;
}

/** Builds the site, showing what the builder says. Rejects where the build fails, which has then been said. */
export async function build({ base, folder, quiet = false, root = here }: BuildOptions): Promise<void> {
  const options = ["--base", base, "--outDir", folder, ...(quiet ? ["--silent"] : [])];
  await astroBuild(options, root);
}

/** The same, told what the builder itself is told in a terminal. */
export async function astroBuild(options: readonly string[], root = here): Promise<void> {
  const { isTTY } = process.stdout;
  const working = spawn(process.execPath, [astro, "build", ...options], {
    cwd: root,
    // Where nobody can read on, or there is no room, that is for this program to say.
    stdio: ["inherit", isTTY ? "inherit" : "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  working.stdout?.pipe(process.stdout, { end: false });
  const code = await waitForExit(working);
  if (code > 128) throw new ExitError(code);
  if (code !== 0) throw new Error("The build failed: see above.");
}
