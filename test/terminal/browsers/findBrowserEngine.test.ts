import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  browserEngines,
  findBrowserEngine,
  howToGet,
} from "../../../site/terminal/browsers/findBrowserEngine.ts";

/** A folder that holds programs of these names. */
async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-engines-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) {
    await writeFile(join(folder, name), "");
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

test("the browsers tried are Chromium, Firefox and WebKit", () => {
  expect(browserEngines).toEqual(["chromium", "firefox", "webkit"]);
});

test("Firefox is found under either of its names, Debian's first", async () => {
  const both = await folderOf("firefox", "firefox-esr");
  expect(await findBrowserEngine("firefox", both)).toEqual({ programs: [join(both, "firefox-esr")] });
  const one = await folderOf("firefox");
  expect(await findBrowserEngine("firefox", one)).toEqual({ programs: [join(one, "firefox")] });
});

test("WebKit needs its driver and a screen, each from a package of its own", async () => {
  const all = await folderOf("WebKitWebDriver", "Xvfb");
  expect(await findBrowserEngine("webkit", all)).toEqual({
    programs: [join(all, "WebKitWebDriver"), join(all, "Xvfb")],
  });
  expect(await findBrowserEngine("webkit", await folderOf("Xvfb"))).toEqual({
    missing: ["webkit2gtk-driver"],
  });
  expect(await findBrowserEngine("webkit", await folderOf())).toEqual({
    missing: ["webkit2gtk-driver", "xvfb"],
  });
});

test("who lacks a browser is told how to get it", () => {
  expect(howToGet("webkit", ["webkit2gtk-driver", "xvfb"])).toBe(
    "webkit was not found: on Debian, apt-get install webkit2gtk-driver xvfb",
  );
});
