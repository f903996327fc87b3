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
const sequel = (id: string) =>
  `<details data-after="${id}"><summary>On from ${id}</summary><p id="past-${id}">It is 28.</p></details>`;
const body = `<script id="lesson" type="application/json" data-drafts="site/pooling/1"></script><main>
  ${cell("a", question("first"))}${sequel("first")}${cell("b", question("second"))}${sequel("second")}</main>`;

async function open(kept?: { readonly right: readonly string[] }) {
  const page = await browser.open(body);
  await page.evaluate((kept) => {
    if (kept !== undefined) ui.openAnswers().save("pooling", "right", kept.right[0]!);
    globalThis.marks = ui.markAnswered();
  }, kept);
  return Object.assign(page, {
    opened: () =>
      page.locator("[data-after]").evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open)),
    answer: (id: string, question: string) =>
      page.evaluate(
        ([id, question]) => {
          const cell = document.querySelector(`[data-cell=${id}]`)!;
          cell.querySelector("[data-output]")!.innerHTML = question!;
          marks.settle(cell);
        },
        [id, question],
      ),
  });
}

test("what builds on an answer opens once it is right, and what builds on another stays closed", async () => {
  const page = await open();
  await page.answer("a", question("first", "wrong"));
  expect(await page.opened()).toEqual([false, false]);
  await page.answer("a", question("first", "right"));
  expect(await page.opened()).toEqual([true, false]);
});

test("it opens once the answer is asked for", async () => {
  const page = await open();
  await page.getByText("Show the answer").nth(1).click();
  await page.locator("#past-second").waitFor();
  expect(await page.opened()).toEqual([false, true]);
});

test("it is open on a return, and what a reader closes again stays closed", async () => {
  const page = await open({ right: ["first"] });
  expect(await page.opened()).toEqual([true, false]);
  await page.getByText("On from first").click();
  await page.answer("b", question("second", "right"));
  expect(await page.opened()).toEqual([false, true]);
});

test("a reader may open it by hand, and a link into it does", async () => {
  const page = await open();
  await page.getByText("On from first").click();
  await page.evaluate(() => (location.hash = "past-second"));
  await page.locator("#past-second").waitFor();
  expect(await page.opened()).toEqual([true, true]);
});
