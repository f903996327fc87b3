import { afterAll, beforeAll, expect, test } from "vitest";
import { bytes } from "engine";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { predict } from "../../../../site/notebook/features/questions/predict.ts";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/livePage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

async function open(question: ReturnType<typeof predict>) {
  const page = await browser.open(toHtml([question.draw("q", undefined)]));
  await page.evaluate(() => ui.listenToQuestions(ui.inputs));
  return Object.assign(page, {
    guess: async (text: string) => {
      await page.fill("input", text);
      await page.press("input", "Enter");
      return page.evaluate(() => ui.sent.splice(0));
    },
  });
}

const size = predict("How much?", { answer: bytes(7168, ""), because: "So it is." });
const count = predict("How many?", { answer: 28, because: "So it is.", unit: "million" });

test("a guess at bytes counts in the unit that is chosen, or in the one that is written, which is then chosen", async () => {
  const page = await open(size);
  expect(await page.guess("7.168")).toEqual([["q", 7168]]);
  expect(await page.guess("2 GB")).toEqual([["q", 2e9]]);
  expect(await page.inputValue("select")).toBe("1000000000");
  expect(await page.guess("3")).toEqual([["q", 3e9]]);
});

test("a guess is sent by the button as well, and not before", async () => {
  const page = await open(count);
  await page.fill("input", "28 million");
  expect(await page.evaluate(() => ui.sent)).toEqual([]);
  await page.click("[data-check]");
  expect(await page.evaluate(() => ui.sent)).toEqual([["q", 28]]);
});

test("what cannot be read is not sent, says why, and can be written anew", async () => {
  const page = await open(count);
  expect(await page.guess("a lot")).toEqual([]);
  expect(await page.getByRole("alert").textContent()).toContain("The unit stands beside the field.");
  expect(await page.getAttribute("input", "aria-invalid")).toBe("true");
  expect(await page.guess("2,3")).toEqual([["q", 2.3]]);
  expect([await page.getByRole("alert").count(), await page.getAttribute("input", "aria-invalid")]).toEqual([
    0,
    null,
  ]);
});

test("where no unit stands none is spoken of, and a number may count what is asked for", async () => {
  const page = await open(predict("How many numbers has it?", { answer: 1792, because: "So it is." }));
  expect(await page.guess("a lot")).toEqual([]);
  expect(await page.getByRole("alert").textContent()).not.toContain("unit");
  expect(await page.guess("1.8k numbers")).toEqual([["q", 1800]]);
  expect(await page.guess("1792 pictures")).toEqual([]);
});
