import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../notebook/client/support/testBrowser.ts";

declare const ui: typeof import("../../notebook/client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const link = (id: string, term: string) => `<a id="${id}" href="../glossary/#${term}">${id}</a> `;

/** A page with links to terms whose file answers with `status`, and the requests for it. */
async function open(status = 200, options: BrowserContextOptions = {}) {
  const page = await browser.open(
    `<main>${link("a", "neuron")}${link("b", "bias")}<p id="away" style="margin-top: 400px">away</p></main>`,
    { bypassCSP: true, ...options },
  );
  const asked: string[] = [];
  await page.route("**/glossary/", (route) => route.fulfill({ contentType: "text/html", body: "terms" }));
  await page.route("**/glossary/terms.json", (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ status, json: { neuron: ["Neuron", "One sum with a bias."] } });
  });
  await page.evaluate(() => ui.glossary(ui.page));
  return Object.assign(page, { asked, tip: page.getByRole("tooltip") });
}

test("pointing at a term tells what it means; the sentences are fetched once, and not before", async () => {
  const page = await open();
  expect(page.asked).toEqual([]);
  await page.hover("#a");
  await page.tip.waitFor();
  expect(await page.tip.textContent()).toBe("Neuron: One sum with a bias.");
  await page.hover("#away");
  await page.tip.waitFor({ state: "hidden" });
  await page.focus("#a");
  await page.tip.waitFor();
  expect(page.asked).toEqual(["/glossary/terms.json"]);
});

test("a finger's first tap tells what a term means, its second goes to the glossary", async () => {
  const page = await open(200, { hasTouch: true });
  await page.tap("#a");
  await page.tip.waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  await page.tap("#a");
  await page.waitForURL("**/glossary/#neuron");
});

test("a click of the mouse goes to the glossary at once", async () => {
  const page = await open();
  await page.click("#a");
  await page.waitForURL("**/glossary/#neuron");
});

test("a sentence that cannot be fetched is asked for again the next time", async () => {
  const page = await open(500);
  const failed = page.waitForResponse("**/terms.json");
  await page.focus("#a");
  await (await failed).finished();
  const again = page.waitForResponse("**/terms.json");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.focus("#b");
  await again;
  expect(page.asked).toHaveLength(2);
  expect(await page.tip.count()).toBe(0);
});

test("what comes when the reader has gone on is not shown", async () => {
  const page = await open();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/glossary/terms.json", async (route) => {
    await held;
    await route.fulfill({ json: { neuron: ["Neuron", "One sum with a bias."], bias: ["Bias", "Added."] } });
  });
  await page.focus("#a");
  await page.focus("#b");
  release();
  await page.tip.waitFor();
  expect(await page.tip.textContent()).toBe("Bias: Added.");
});
