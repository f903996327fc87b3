import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "../site/terminal/browser/findBrowser.ts";

/**
 * Options of Playwright's that readers do not have: it switches off throttled clocks, and pages that come back from
 * memory.
 */
const ignoreDefaultArgs = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-ipc-flooding-protection",
  "--disable-hang-monitor",
  "--disable-back-forward-cache",
];

/** The features that Playwright switches off; the browser heeds one list alone. */
const byPlaywright = `AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades
  HttpsFirstBalancedModeAutoEnable LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning
  AvoidCorsURLLoaderRestartOnRedirect TcpPortRandomizationWin OptimizationHints NetworkTimeServiceQuerying AimEnabled
  PreconnectToSearch`;

/**
 * Features outside the page that start processes with each window: the address field's lists, and one kept ready for the
 * next page. Without them a window costs a third of the time.
 */
const outsideThePage = `WebUIOmniboxPopup WebUIOmniboxAimPopup WebUIOmniboxFullPopup SpareRendererForSitePerProcess`;

/** Without a window, too, each frame of a sandbox is in a process of its own. */
const args = [
  "--site-per-process",
  `--disable-features=${`${byPlaywright} ${outsideThePage}`.split(/\s+/).join(",")}`,
];

/** Starts the browser of the tests as readers have it, each frame of a sandbox in a process of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no browser: "npm test" installs one.');
  const chromiumSandbox = process.getuid?.() !== 0;
  return chromium.launch({ executablePath, ignoreDefaultArgs, chromiumSandbox, args });
}

/** Starts it with a memory limit, and open to a second client: the first takes the death of a frame for its page's. */
export async function launchLimited(megabytes: number, port: number): Promise<BrowserContext> {
  const executablePath = (await findBrowser())!;
  const chromiumSandbox = process.getuid?.() !== 0;
  const limits = [`--js-flags=--max-old-space-size=${megabytes}`, `--remote-debugging-port=${port}`];
  const options = { executablePath, ignoreDefaultArgs, chromiumSandbox, args: [...args, ...limits] };
  return chromium.launchPersistentContext("", options);
}
