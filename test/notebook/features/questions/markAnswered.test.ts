import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/livePage.ts");
declare global {
  var marks: ReturnType<typeof ui.markAnswered>;
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

const question = (id: string, verdict = "none") =>
  `<div data-question="${id}" data-verdict="${verdict}"><details class="answer"><summary>Show the answer</summary>28</details></div>`;
const cell = (id: string, inside: string) =>
  `<section data-cell="${id}"><div data-output>${inside}</div></section>`;
const body = `<script id="lesson" type="application/json" data-drafts="site/pooling/1"></script><main>
  ${cell("a", question("first"))}${cell("b", question("second"))}${cell("c", "")}
  <p data-questions>Two questions.</p></main>`;

async function open() {
  const page = await browser.open(body);
  await page.evaluate(() => {
    globalThis.marks = ui.markAnswered();
  });
  return Object.assign(page, {
    signs: () =>
      page
        .locator("section")
        .evaluateAll((all) => all.map((one) => one.querySelector(".answered")?.textContent)),
    score: () => page.textContent("[data-questions]"),
    /** Has a cell show this. */
    shows: (id: string, html: string) =>
      page.evaluate(
        ([id, html]) => {
          const cell = document.querySelector(`[data-cell=${id}]`)!;
          cell.querySelector("[data-output]")!.innerHTML = html!;
          marks.settle(cell);
        },
        [id, html],
      ),
  });
}

test("a question that was answered has a sign, and the lesson a score", async () => {
  const page = await open();
  expect([await page.signs(), await page.score()]).toEqual([
    [undefined, undefined, undefined],
    "Two questions.",
  ]);
  await page.shows("a", question("first", "right"));
  await page.shows("b", question("second", "wrong"));
  expect(await page.signs()).toEqual(["✓ Answered", undefined, undefined]);
  expect(await page.score()).toBe("✓ 1 of 2 questions answered.");
});

test("an answer that was shown is looked up, one that was given as well is answered", async () => {
  const page = await open();
  await page.locator("summary").first().click();
  await page.locator(".answered").waitFor();
  expect(await page.signs()).toEqual(["○ Looked up", undefined, undefined]);
  await page.shows("a", question("first", "right"));
  expect(await page.signs()).toEqual(["✓ Answered", undefined, undefined]);
});

test("a cell that draws another's question answers nothing, nor does one that was never asked", async () => {
  const page = await open();
  await page.shows("c", question("first", "right") + question("ghost", "right"));
  expect(await page.signs()).toEqual([undefined, undefined, undefined]);
});
