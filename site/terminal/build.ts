import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("../..", import.meta.url));
const astro = fileURLToPath(new URL("../../node_modules/astro/bin/astro.mjs", import.meta.url));

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
export function build({ base, folder, quiet = false, root = here }: BuildOptions): Promise<void> {
  const options = ["build", "--base", base, "--outDir", folder, ...(quiet ? ["--silent"] : [])];
  const running = spawn(process.execPath, [astro, ...options], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error("The build failed: see above.")),
    );
  });
}
