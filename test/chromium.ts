import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../site/terminal/findBrowser.ts";

/** What Playwright switches off and readers have on: throttled clocks, and pages that come back from memory. */
const ignoreDefaultArgs = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-ipc-flooding-protection",
  "--disable-hang-monitor",
  "--disable-back-forward-cache",
];

/** Starts the browser of the tests as readers have it, each frame of a sandbox in a process of its own. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no browser: "npm test" installs one.');
  const chromiumSandbox = process.getuid?.() !== 0;
  return chromium.launch({ executablePath, ignoreDefaultArgs, chromiumSandbox, args: [...args] });
}
