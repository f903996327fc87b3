import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");
declare const posted: string[];
declare const ballots: ReturnType<typeof ui.createBallots>;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

/** Opens a follower's page of two stops, the second with a poll that one key answers, at a server that says `status`. */
async function open(status: number) {
  const page = await browser.open(`<main><div id="head"></div></main>`);
  await page.evaluate((status) => {
    const posted: string[] = [];
    const fetch = (_: string, { body }: RequestInit) => (
      posted.push(body as string),
      Promise.resolve(new Response(null, { status }))
    );
    const empty = { show: [], hide: [], set: {}, code: [] };
    const poll = { options: ["8", "16"], right: 1 };
    const stops = [
      { ...empty, title: "A", reveals: [] },
      { ...empty, title: "B", reveals: [empty], poll },
    ];
    const ballots = ui.createBallots({ lesson: "pooling", version: "1", stops });
    Object.assign(window, { fetch, posted, ballots });
  }, status);
  const show = (stop: number, reveal = 0) =>
    page.evaluate((place) => ballots.show(place, document.querySelector("#head")!), { stop, reveal });
  return { page, show, posted: () => page.evaluate(() => posted) };
}

test("a poll stands on a follower's page at its stop alone", async () => {
  const { page, show } = await open(204);
  await show(1);
  expect(await page.locator(".follow-ballot").count()).toBe(0);
  await show(2);
  expect(await page.locator(".follow-ballot button").allTextContents()).toEqual(["8", "16"]);
  await show(1);
  expect(await page.locator(".follow-ballot").count()).toBe(0);
});

test("an answer goes to the server with its place, is marked, and goes once more when the server is back", async () => {
  const { page, show, posted } = await open(204);
  await show(2);
  await page.getByRole("button", { name: "16" }).click();
  await page.getByText("Your answer is in.").waitFor();
  expect(await page.locator('[aria-pressed="true"]').textContent()).toBe("16");
  await page.evaluate(() => ballots.sendAgain());
  const sent = '{"at":"pooling/2","option":1}';
  expect(await posted()).toEqual([sent, sent]);
});

test("once the answer is told the right one is marked, nothing can be chosen, and nothing goes once more", async () => {
  const { page, show, posted } = await open(204);
  await show(2);
  expect(await page.locator("[data-right]").count()).toBe(0);
  await page.getByRole("button", { name: "8" }).click();
  await show(2, 1);
  expect(await page.locator("[data-right]").textContent()).toBe("16");
  expect(await page.locator("button:enabled").count()).toBe(0);
  await page.evaluate(() => ballots.sendAgain());
  expect(await posted()).toHaveLength(1);
});

test.each([
  [403, "You are not in this class any more"],
  [409, "The class has gone on."],
  [429, "That was too fast."],
  [500, "Your answer could not be counted."],
])("a server's %d is said in words", async (status, words) => {
  const { page, show } = await open(status);
  await show(2);
  await page.getByRole("button", { name: "8" }).click();
  await page.getByText(words).waitFor();
});
