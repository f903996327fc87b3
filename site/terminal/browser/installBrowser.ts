import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const playwright = fileURLToPath(new URL("../../../node_modules/playwright-core/cli.js", import.meta.url));
const mayInstall = process.platform === "linux" && process.getuid?.() === 0;

/** A way to get a browser, and the words that announce it. */
interface Way {
  readonly saying: string;
  readonly commands: readonly (readonly string[])[];
}

const download: Way = {
  saying: "No Chrome or Chromium here: downloading Playwright's, just for the tests.",
  commands: [
    [process.execPath, playwright, "install", "chromium"],
    ...(mayInstall ? [[process.execPath, playwright, "install-deps", "chromium"]] : []),
  ],
};

const packaged = (name: string): Way => ({
  saying: `No Chrome or Chromium here: installing ${name} with apt-get, just for the tests.`,
  commands: [
    ["apt-get", "update", "-q"],
    ["apt-get", "install", "-qy", "--no-install-recommends", name],
  ],
});

/** The ways that are open on this machine, in the order to try them. */
export const installMethods: readonly Way[] = mayInstall
  ? [packaged("chromium-headless-shell"), download, packaged("chromium")]
  : [download];

/** Tries one way; the caller looks for the browser afterwards to see whether it worked. */
export async function installBrowser({ saying, commands }: Way): Promise<void> {
  console.log(saying);
  for (const [program, ...words] of commands) if (!(await run(program!, words))) return;
}

function run(program: string, words: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const running = spawn(program, words, { stdio: "inherit", env });
  return new Promise((resolve) => {
    running.on("error", () => resolve(false));
    running.on("exit", (code) => resolve(code === 0));
  });
}
