import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { browserPlaces } from "./browserPlaces.ts";

/**
 * The path of a Chrome or Chromium that starts; undefined if there is none. Rejects if CHROME_PATH names one that does
 * not start.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (await starts(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, which does not start. Name a Chrome or Chromium that does, or unset it.`,
    );
  }
  for (const place of browserPlaces()) if (await starts(place)) return place;
  return undefined;
}

/** Whether a browser starts: it may be a stand-in that asks for another package, or lack libraries. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // There Chrome does not answer the question but opens a window.
  if (process.platform === "win32") return true;
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: 20_000 });
    return /\bchrom(e|ium)\b/i.test(stdout);
  } catch {
    return false;
  }
}
