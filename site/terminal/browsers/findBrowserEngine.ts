import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "../browser/findBrowser.ts";

export const browserEngines = ["chromium", "firefox", "webkit"] as const;
export type BrowserEngine = (typeof browserEngines)[number];

/** A program that drives or is a browser, by its possible names, with the Debian package that has it. */
interface Need {
  readonly programs: readonly string[];
  readonly package: string;
}

const needs: Readonly<Record<Exclude<BrowserEngine, "chromium">, readonly Need[]>> = {
  firefox: [{ programs: ["firefox-esr", "firefox"], package: "firefox-esr" }],
  webkit: [
    { programs: ["WebKitWebDriver"], package: "webkit2gtk-driver" },
    { programs: ["Xvfb"], package: "xvfb" },
  ],
};

/** An engine's programs if all are there, in the order of its needs, or else the packages that are missing. */
export type FoundEngine = { readonly programs: readonly string[] } | { readonly missing: readonly string[] };

/** Looks on the `PATH` for the programs that an engine needs. Installs nothing. */
export async function findBrowserEngine(
  name: BrowserEngine,
  path = process.env["PATH"] ?? "",
): Promise<FoundEngine> {
  if (name === "chromium") {
    const browser = await findBrowser();
    return browser === undefined ? { missing: ["chromium"] } : { programs: [browser] };
  }
  const folders = [...path.split(delimiter)].filter((folder) => folder !== "");
  const found = needs[name].map(({ programs, package: from }) => ({
    from,
    program: programs.flatMap((one) => folders.map((folder) => join(folder, one))).find(existsSync),
  }));
  const missing = found.filter(({ program }) => program === undefined).map(({ from }) => from);
  return missing.length > 0 ? { missing } : { programs: found.map(({ program }) => program!) };
}

/** A line that says how to get an engine that is not there. */
export const howToGet = (name: BrowserEngine, missing: readonly string[]): string =>
  `${name} was not found: on Debian, apt-get install ${missing.join(" ")}`;
