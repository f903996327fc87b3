import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { waitForExit, ExitError } from "../command.ts";

const here = fileURLToPath(new URL("../../..", import.meta.url));
const astro = fileURLToPath(new URL("../../../node_modules/astro/bin/astro.mjs", import.meta.url));

export interface BuildOptions {
  /** The path of the site under its host: starts and ends with a slash. */
  readonly base: string;
  /** The folder that the site is built into. */
  readonly folder: string;
  /** Whether to say nothing unless the build fails. */
  readonly quiet?: boolean;
  /** The tree to build; by default this one. */
  readonly root?: string;
}

/** Builds the site, showing the builder's own output. Rejects if the build fails, which that output has then told. */
export async function buildSite({ base, folder, quiet = false, root = here }: BuildOptions): Promise<void> {
  const options = ["--base", base, "--outDir", folder, ...(quiet ? ["--silent"] : [])];
  await astroBuild(options, root);
}

/** Builds the site with options of the builder's own, as from a terminal. */
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
