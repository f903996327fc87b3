import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * The usual places of Chrome or Chromium, those without a window first: the same engine, and tests take a quarter less
 * of the machine.
 */
export function browserPlaces(platform = process.platform, env = process.env): string[] {
  return [...installed(platform, env), ...playwrights()];
}

function installed(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      ["Google Chrome", "Chromium"].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  if (platform === "win32")
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = env[name];
      return folder === undefined
        ? []
        : ["Google\\Chrome", "Chromium"].map((kind) => join(folder, kind, "Application\\chrome.exe"));
    });
  const folders = [...(env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const windowless = ["chromium-headless-shell", "chrome-headless-shell"];
  const names = [...windowless, "google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== "").map((folder) => join(folder, name)),
  );
}

/** The browser that this version of Playwright downloads, then those that other versions have left. */
function playwrights(): string[] {
  const own = chromium.executablePath();
  const revision = /chromium-\d+/.exec(own);
  if (revision === null) return [own];
  const cache = dirname(own.slice(0, revision.index + 1) + ".");
  return [own, ...list(cache).map((folder) => own.replace(revision[0], folder))];
}

function list(cache: string): string[] {
  try {
    return readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  } catch {
    return [];
  }
}
