import { expect, test } from "vitest";
import { type Reader } from "../reader.ts";
import { comesTo, join, onStage } from "./onStage.ts";

const stop = 4;
const none = [0, 0, 0];

/** The hands as a window shows them, answer by answer. */
const hands = ({ page }: Reader): Promise<string[]> => page.locator(".stage-poll output").allTextContents();
const shows = ({ page }: Reader, counted: readonly number[]) =>
  page.waitForFunction(
    (counted) =>
      [...document.querySelectorAll(".stage-poll output")].map(({ textContent }) => textContent).join() ===
      counted,
    counted.join(),
  );

test("digits count hands, Shift takes one back, and both windows show them; the reveal marks what is right", async () => {
  const at = await onStage(`?present=${stop}`);
  const speaker = await join(at);
  await shows(at, none);
  for (const key of ["1", "2", "2", "2"]) await at.page.keyboard.press(key);
  await shows(speaker, none.with(0, 1).with(1, 3));
  await at.page.keyboard.press("Shift+Digit2");
  await shows(speaker, none.with(0, 1).with(1, 2));
  await speaker.page.locator(".poll-less").first().click();
  await speaker.page.locator(".poll-more").nth(1).click();
  await shows(at, none.with(1, 3));
  // The bars are as long as the hands are many.
  expect(
    await at.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".poll-bar")].map((bar) =>
        bar.style.getPropertyValue("--part"),
      ),
    ),
  ).toEqual(["0", "1", "0"]);
  expect(await at.page.locator("[data-right]").count()).toBe(0);
  expect(await speaker.page.locator("[data-right]").count()).toBe(0);
  await at.page.keyboard.press("ArrowRight");
  await comesTo(at.page, stop, 1);
  await comesTo(speaker.page, stop, 1);
  for (const one of [at, speaker])
    expect(await one.page.locator("[data-right] .poll-words").allTextContents()).toEqual(["144"]);
  await at.page.keyboard.press("ArrowLeft");
  await comesTo(at.page, stop);
  expect(await at.page.locator("[data-right]").count()).toBe(0);
  expect(await hands(at)).toEqual(["0", "3", "0"]);
});

test("an answer that is opened on stage is not looked up, and is closed where one reads on", async () => {
  const at = await onStage();
  const answer = at.page.locator("[data-output] .answer").first();
  await answer.evaluate((details: HTMLDetailsElement) => {
    const told = new Promise((resolve) => details.addEventListener("toggle", resolve, { once: true }));
    details.open = true;
    return told;
  });
  expect(await at.page.locator(".answered").count()).toBe(0);
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  await at.page.reload();
  expect(await at.page.locator(".answered").count()).toBe(0);
  expect(await answer.getAttribute("open")).toBeNull();
  await answer.locator("summary").click();
  await at.page.locator(".answered").waitFor();
});
