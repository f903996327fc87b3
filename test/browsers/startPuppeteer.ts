import puppeteer from "puppeteer-core";
import type { KeyInput } from "puppeteer-core";
import type { Running } from "./driver.ts";

/** Starts Chromium or Firefox. */
export async function startPuppeteer(
  browser: "chrome" | "firefox",
  executablePath: string,
): Promise<Running> {
  const args = browser === "chrome" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const running = await puppeteer.launch({ browser, executablePath, args });
  return {
    async window() {
      const context = await running.createBrowserContext();
      const page = await context.newPage();
      return {
        open: (url) => page.goto(url),
        look: (at, ...given) => page.evaluate(at as never, ...given) as never,
        async move(path, held) {
          for (const [k, { x, y }] of path.entries()) {
            await page.mouse.move(x, y);
            if (held && k === 0) await page.mouse.down();
          }
          if (held) await page.mouse.up();
        },
        async press(...keys) {
          for (const key of keys) await page.keyboard.down(key as KeyInput);
          for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
        },
        type: (text) => page.keyboard.type(text),
        resize: (width, height) => page.setViewport({ width, height }),
        close: () => context.close(),
      };
    },
    close: () => running.close(),
  };
}
