import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./findBrowser.ts";

export const engineNames = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];

/** A program that drives or is a browser, by the names it goes by, and the Debian package that has it. */
interface Need {
  readonly programs: readonly string[];
  readonly package: string;
}

const needs: Readonly<Record<Exclude<EngineName, "chromium">, readonly Need[]>> = {
  firefox: [{ programs: ["firefox-esr", "firefox"], package: "firefox-esr" }],
  webkit: [
    { programs: ["WebKitWebDriver"], package: "webkit2gtk-driver" },
    { programs: ["Xvfb"], package: "xvfb" },
  ],
};

/** An engine's programs where all are there, in the order of its needs, or else the packages that are missing. */
export type Found = { readonly programs: readonly string[] } | { readonly missing: readonly string[] };

/** Looks for what an engine needs, on the `PATH`. Installs nothing. */
export async function findEngine(name: EngineName, path = process.env["PATH"] ?? ""): Promise<Found> {
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

/** What to do where an engine is not there, in a line. */
export const howToGet = (name: EngineName, missing: readonly string[]): string =>
  `${name} was not found: on Debian, apt-get install ${missing.join(" ")}`;
