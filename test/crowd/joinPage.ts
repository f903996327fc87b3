import type { Browser, Page } from "playwright-core";
import type { ClassProcess } from "./startProcesses.ts";

/** A follower of a crowd. */
export interface Attendant {
  /** Resolves to the time at which this follower came to a stop, if it has not been there before it was asked. */
  comesTo(stop: number): Promise<number>;
  leave(): void;
}

declare global {
  interface Window {
    arrivals: Record<string, number>;
  }
}

/** Opens the stage of a lesson at its first stop. */
export async function openStage(browser: Browser, { port, teach }: ClassProcess): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://localhost:${port}${teach}`);
  await page.goto(`http://localhost:${port}/convolution/?present`);
  await page.waitForSelector("[data-view=stage][data-stop]");
  return page;
}

/** Notes in a page when it comes to each stop; as a text, for the compiler adds to functions what no page has. */
const noting = `
  window.arrivals = {};
  new MutationObserver(() => {
    const { stop } = document.documentElement.dataset;
    if (stop !== undefined) window.arrivals[stop] ??= Date.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-stop"] });
`;

/** Joins with a real page, which notes when it comes to each stop. */
export async function joinPage(browser: Browser, { port, follow }: ClassProcess): Promise<Attendant> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript({ content: noting });
  await page.goto(`http://localhost:${port}${follow}`);
  await page.waitForSelector("[data-view=follow][data-stop]");
  return {
    comesTo: async (stop) => {
      const arrival = await page.waitForFunction((stop) => window.arrivals[stop], String(stop), {
        timeout: 15_000,
      });
      return (await arrival.jsonValue()) as number;
    },
    // The browser takes its pages with it.
    leave: () => {},
  };
}
