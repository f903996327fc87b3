import { expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { site } from "../site.ts";
import { reader } from "./reader.ts";

declare global {
  interface Window {
    workers: number;
    told: Promise<void>;
  }
}

const stranger = "http://stranger.test/";

/** A page, at the site or a stranger's, in whose windows and frames workers are counted; and the kernel's frame. */
async function pageAt(place: "site" | "stranger"): Promise<{ page: Page; frame: string }> {
  const at = await reader();
  await at.open(`${site.root}convolution/`);
  const frame = await at.page.evaluate(async () => {
    const { kernel } = JSON.parse(
      document.querySelector("script[type='application/json']")!.textContent!,
    ) as {
      kernel: { frame: string };
    };
    return new URL(kernel.frame, location.href).href;
  });
  const context = at.page.context();
  await context.addInitScript(() => {
    window.workers = 0;
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        window.workers++;
      }
    };
    window.told = new Promise((resolve) =>
      addEventListener("message", ({ data }) => data === "that was all" && resolve()),
    );
  });
  await context.route(`${stranger}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Stranger</title><p>Hello" }),
  );
  await at.page.goto(place === "site" ? `${site.root}convolution/` : stranger);
  return { page: at.page, frame };
}

/** Puts the frame into a page, says to it what a page of the site says, twice, and counts the workers it makes. */
async function framed(page: Page, frame: string, sandbox: string | undefined): Promise<number> {
  await page.evaluate(
    async ([frame, sandbox]) => {
      const element = document.createElement("iframe");
      if (sandbox !== undefined) element.setAttribute("sandbox", sandbox);
      element.src = frame!;
      element.name = `kernel ${sandbox}`;
      const loaded = new Promise((resolve) => element.addEventListener("load", resolve));
      document.body.append(element);
      await loaded;
      const say = () =>
        element.contentWindow!.postMessage("onmessage = () => {};", "*", [new MessageChannel().port2]);
      say();
      say();
      element.contentWindow!.postMessage("that was all", "*");
    },
    [frame, sandbox] as const,
  );
  const inside = page.frames().find((one: Frame) => one.name() === `kernel ${sandbox}`)!;
  return inside.evaluate(() => window.told.then(() => window.workers));
}

test("a page of the site that puts the frame in a sandbox starts one worker in it, and no second", async () => {
  const { page, frame } = await pageAt("site");
  expect(await framed(page, frame, "allow-scripts")).toBe(1);
});

test("a page of the site that forgets the sandbox starts none", async () => {
  const { page, frame } = await pageAt("site");
  expect(await framed(page, frame, undefined)).toBe(0);
  expect(await framed(page, frame, "allow-scripts allow-same-origin")).toBe(0);
});

test("a page of another origin starts none, with a sandbox or without", async () => {
  const { page, frame } = await pageAt("stranger");
  expect(await framed(page, frame, "allow-scripts")).toBe(0);
  expect(await framed(page, frame, undefined)).toBe(0);
});

test("the frame opened as a page starts none, whoever writes to it", async () => {
  const { page, frame } = await pageAt("stranger");
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate((frame) => void Object.assign(window, { other: window.open(frame) }), frame),
  ]);
  await opened.waitForLoadState();
  await page.evaluate(() => {
    const { other } = window as unknown as { other: Window };
    other.postMessage("onmessage = () => {};", "*", [new MessageChannel().port2]);
    other.postMessage("that was all", "*");
  });
  expect(await opened.evaluate(() => window.told.then(() => window.workers))).toBe(0);
  await opened.reload();
  const itself = opened.evaluate(() => {
    window.postMessage("onmessage = () => {};", "*", [new MessageChannel().port2]);
    window.postMessage("that was all", "*");
    return window.told.then(() => window.workers);
  });
  expect(await itself).toBe(0);
});
