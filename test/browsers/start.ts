import type { BrowserEngine } from "../../site/terminal/browsers/findBrowserEngine.ts";
import type { Running } from "./driver.ts";
import { startPuppeteer } from "./startPuppeteer.ts";
import { startWebKit } from "./startWebKit.ts";

/** Ways to start each engine from the programs that it needs. */
export const start: Readonly<Record<BrowserEngine, (...programs: readonly string[]) => Promise<Running>>> = {
  chromium: (program) => startPuppeteer("chrome", program!),
  firefox: (program) => startPuppeteer("firefox", program!),
  webkit: (driver, screen) => startWebKit(driver!, screen!),
};
