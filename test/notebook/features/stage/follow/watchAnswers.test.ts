import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");
declare const answers: ReturnType<typeof ui.watchAnswers>;
declare const watching: AbortController;
declare let told: unknown;
declare let changes: number;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

/** Opens a speaker's page that asks a server which answers with `first`, until the test lets it tell something else. */
async function open(first: unknown) {
  const page = await browser.open(`<main><p class="stage-foot"></p></main>`);
  await page.evaluate((first) => {
    const watching = new AbortController();
    const fetch = () =>
      told === undefined
        ? Promise.reject(new TypeError("Failed to fetch"))
        : Promise.resolve(new Response(JSON.stringify(told)));
    Object.assign(window, { told: first, changes: 0, fetch, watching });
    const answers = ui.watchAnswers("pooling", () => changes++, watching.signal);
    Object.assign(window, { answers });
  }, first);
  return page;
}

const given = { at: "pooling/4", answers: [2, 5], followers: 9, code: "k3tzqa" };

test("a speaker sees the code with the number of followers, and how many have answered", async () => {
  const page = await open({ ...given, answers: [] });
  await page.getByText("k3tzqa · 9 following").waitFor();
  await page.evaluate((given) => (told = given), given);
  await page.getByText("k3tzqa · 7 of 9 answered").waitFor();
  expect(await page.evaluate(() => [answers.at(4), answers.at(5), changes])).toEqual([[2, 5], undefined, 2]);
});

test("a server that is gone is asked again, and nothing is asked once the talk has ended", async () => {
  const page = await open(undefined);
  await page.evaluate((given) => (told = given), given);
  await page.getByText("7 of 9 answered").waitFor();
  await page.evaluate(() => watching.abort());
  expect(await page.locator(".class-line").count()).toBe(0);
});
