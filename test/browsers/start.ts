import type { EngineName } from "../../site/terminal/engines.ts";
import type { Running } from "./driver.ts";
import { startPuppeteer } from "./puppeteer.ts";
import { startWebKit } from "./webdriver.ts";

/** How each engine is started from the programs it needs. */
export const start: Readonly<Record<EngineName, (...programs: readonly string[]) => Promise<Running>>> = {
  chromium: (program) => startPuppeteer("chrome", program!),
  firefox: (program) => startPuppeteer("firefox", program!),
  webkit: (driver, screen) => startWebKit(driver!, screen!),
};
