import { afterEach, expect, test, vi } from "vitest";
import { browserPlaces } from "../../../site/terminal/browser/browserPlaces.ts";
import { findBrowser } from "../../../site/terminal/browser/findBrowser.ts";

afterEach(() => vi.unstubAllEnvs());

test("a browser is looked for in the usual places of each system, and where Playwright keeps its own", () => {
  const places = browserPlaces("linux", { PATH: "/opt/bin" });
  expect(places).toContain("/opt/bin/google-chrome");
  expect(places[0]).toBe("/opt/bin/chromium-headless-shell");
  expect(browserPlaces("darwin", {})).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  expect(browserPlaces("win32", { PROGRAMFILES: "C:\\Program Files" }).join()).toContain("chrome.exe");
  expect(browserPlaces("linux", {}).join()).toMatch(/ms-playwright.chromium-\d+/);
});

test("CHROME_PATH that names no browser is refused", async () => {
  vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
  await expect(findBrowser()).rejects.toThrow("CHROME_PATH names /nowhere/chrome, which does not start.");
  vi.stubEnv("CHROME_PATH", process.execPath);
  await expect(findBrowser()).rejects.toThrow("does not start");
});
