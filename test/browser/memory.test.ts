import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { launchLimited } from "../launchBrowser.ts";
import { site } from "../site.ts";
import { Reader } from "./reader.ts";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("a kernel that runs out of memory takes nothing with it: the page lives on, and runs the rest on a new one", async () => {
  const port = await freePort();
  const context = await launchLimited(200, port);
  const first = await new Reader(await context.newPage()).open(`${site.root}convolution/`);
  await first.write(
    "learned",
    // It gives signs of life all the time: memory ends it, and nothing else.
    `import { progress } from "inputs";
const all: number[][] = [];
for (;;) {
  all.push(new Array(1e6).fill(all.length));
  await progress(all.length % 9, 9);
}`,
  );
  const died = first.page.waitForEvent("crash");
  await first.press("learned", "run").catch(() => {});
  await died;
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = second.contexts().flatMap((one) => one.pages());
  const at = new Reader(pages.find((page) => page.url().endsWith("convolution/"))!);
  await at.settles("learned", "stopped");
  await at.slideAndSee("stride", 2);
  expect(await at.settles(await at.ownerOf("stride"), "fresh")).toBe("fresh");
  await second.close();
  await context.close();
});
