import type { Browser, CDPSession, Page } from "playwright-core";
import { atStride2, type Side } from "./side.ts";
import type { Plot } from "./drag.ts";

export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Milliseconds from the start of the navigation until a slider, moved as soon as it stood there, had moved its chart. */
  readonly usable: number;
  close(): Promise<void>;
}

declare global {
  interface Window {
    usable?: number;
  }
}

/** Opens a page with nothing in its cache, and moves a slider as early as can be. */
export async function open(browser: Browser, url: string, side: Side): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // The loader of TypeScript names functions with a helper of its own, which a page does not have.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await context.addInitScript(moveEarly, { plot: side.figure, text: atStride2 });
  const page = await context.newPage();
  await page.goto(url + side.path);
  await page.waitForFunction(() => window.usable !== undefined);
  return {
    page,
    devtools: await context.newCDPSession(page),
    usable: await page.evaluate(() => window.usable!),
    close: () => context.close(),
  };
}

/** Moves the slider until that is heard; runs in the page, before anything of its own. */
function moveEarly({ plot, text }: { readonly plot: Plot; readonly text: string }): void {
  const again = 50;
  let moved = -again;
  const look = setInterval(() => {
    const input = document.querySelector<HTMLInputElement>(plot.slider);
    const chart = document.querySelector(plot.chart);
    if (input === null || chart === null) return;
    if (chart.textContent.includes(text)) {
      clearInterval(look);
      window.usable = performance.now();
    } else if (performance.now() - moved >= again) {
      moved = performance.now();
      input.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      input.valueAsNumber = 2;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, 4);
}
