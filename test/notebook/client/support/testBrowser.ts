import type { BrowserContextOptions, Page } from "playwright-core";
import { vi } from "vitest";
import { launchBrowser } from "../../../launchBrowser.ts";
import { bundle } from "./bundle.ts";

// A browser takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

/** The policy of the site's own pages. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
].join("; ");

/** A page, with the errors thrown in it and the breaches of its policy. */
export type TestPage = Page & { readonly breaches: readonly string[] };

export interface TestBrowser {
  /** A page of its own with `body` in it, the bundle loaded as `ui`, and every breach of the policy in `breaches`. */
  open(
    body: string,
    options?: BrowserContextOptions,
  ): Promise<Page & { readonly breaches: readonly string[] }>;
  close(): Promise<void>;
}

/** One browser, in which pages with the strict policy of the site are opened; nothing is served, nothing is fetched. */
export async function openTestBrowser(entry: string): Promise<TestBrowser> {
  const [script, browser] = await Promise.all([bundle(entry), launchBrowser()]);
  return {
    async open(body, options = {}) {
      const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
      const page = await context.newPage();
      const breaches: string[] = [];
      page.on("pageerror", (error) => breaches.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") breaches.push(message.text());
      });
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/ui.js") return route.fulfill({ contentType: "text/javascript", body: script });
        if (pathname !== "/") return route.fulfill({ status: 404 });
        const html = `<!doctype html><html lang="en" data-unit="MB"><title>Stage</title><body>${body}<script src="/ui.js"></script>`;
        return route.fulfill({
          contentType: "text/html; charset=utf-8",
          headers: { "content-security-policy": policy },
          body: html,
        });
      });
      await page.goto("http://stage.test/");
      return Object.assign(page, { breaches });
    },
    close: () => browser.close(),
  };
}
