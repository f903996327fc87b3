import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/livePage.ts");
declare global {
  var hints: ReturnType<typeof ui.hintAtPower>;
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

/** A page with an exercise; `hint` tells what stands below its reply once a cell has this text. */
async function open() {
  const page = await browser.open(
    `<section data-cell="asked"><div data-output><div class="question check" data-verdict="wrong"><output class="reply">Not yet.</output></div></div></section>`,
  );
  await page.evaluate(() => void (globalThis.hints = ui.hintAtPower()));
  return Object.assign(page, {
    hint: (source: string, verdict = "wrong") =>
      page.evaluate(
        ([source, verdict]) => {
          const check = document.querySelector(".check")!;
          check.setAttribute("data-verdict", verdict!);
          hints.stands({ id: "area", source: source!, original: { source: "0" } } as never);
          hints.settle(document.querySelector("[data-cell]")!);
          return check.querySelector(".hint")?.textContent;
        },
        [source, verdict],
      ),
  });
}

test("who writes ^ for a power is told how a power is written, until it is one or the answer is right", async () => {
  const page = await open();
  expect(await page.hint("const area = (side: number) => side^2;")).toBe(
    "In TypeScript ^ is no power, it works on bits. A power is side ** 2.",
  );
  expect(await page.hint("const area = (side: number) => side^2;", "right")).toBeUndefined();
  expect(await page.hint("const area = (side: number) => side ** 2;")).toBeUndefined();
});

test("a sign in a comment or a text, and the lesson's own code, are no reason for a hint", async () => {
  const page = await open();
  expect(await page.hint("side * side // side^2")).toBeUndefined();
  expect(await page.hint('"side^2"')).toBeUndefined();
  expect(await page.hint("0")).toBeUndefined();
});
