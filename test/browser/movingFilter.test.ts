import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

const writtenOut = (at: Reader) => at.output("sliding").locator(".written-out");
const slider = (at: Reader, input: string) => at.page.locator(`[data-input="${input}"]`);

/** Waits until the first map is written up to a place, and the slider stands there. */
async function standsAt(at: Reader, position: number): Promise<void> {
  await at.page.waitForFunction((position) => {
    const titles = [...document.querySelectorAll("[data-set-position] title")];
    const written = titles.filter((title) => !title.textContent.includes("not computed yet"));
    const { value } = document.querySelector<HTMLInputElement>('[data-input="position"]')!;
    return written.length === position + 1 && value === String(position);
  }, position);
  await at.rests();
}

test("the filter moves by keys, click, pointing and steps, and the nine products follow", async () => {
  const at = await lesson();
  const field = (k: number) => at.page.locator(`[data-set-position="${k}"]`);
  expect(await writtenOut(at).innerText()).toMatch(/^\(1 × 1\) \+ \(2 × 4\).*= 29$/s);
  expect(await at.cell("value-1").innerText()).toBe("29");
  expect(await at.cell("value-2").innerText()).toBe("71");
  await field(0).focus();
  await at.page.keyboard.press("ArrowRight");
  await standsAt(at, 1);
  const next = "(2 × 1) + (1 × 4) + (3 × 1) + (2 × 1) + (1 × 3) + (4 × 5) + (1 × 9) + (1 × 1) + (9 × 3) = 71";
  expect((await writtenOut(at).innerText()).replace(/\s+/g, " ")).toBe(next);
  expect(await field(1).evaluate((one) => one === document.activeElement)).toBe(true);
  await at.page.keyboard.press("ArrowDown");
  await standsAt(at, 5);
  await field(0).click();
  await standsAt(at, 0);
  expect(await writtenOut(at).innerText()).toMatch(/= 29$/);
  await field(2).hover();
  await standsAt(at, 2);
  await at.cell("sliding").getByRole("button", { name: "Position: step forward" }).click();
  await standsAt(at, 3);
  await at.cell("sliding").getByRole("button", { name: "Position: step back" }).click();
  await standsAt(at, 2);
});

test("play moves the filter, stands still while the drawing is pointed at, and goes on after", async () => {
  const at = await lesson();
  const play = at.page.locator('[data-play="position"]');
  await play.click();
  await standsAt(at, 1);
  expect(await play.getAttribute("aria-pressed")).toBe("true");
  await writtenOut(at).hover();
  await play.evaluate((element) => (element as HTMLElement).blur());
  const stood = await slider(at, "position").inputValue();
  const since = await at.page.evaluate(() => performance.now());
  await at.page.waitForFunction((since) => performance.now() > since + 2 * 700, since);
  expect(await slider(at, "position").inputValue()).toBe(stood);
  await at.page.locator("h1").hover();
  await standsAt(at, Number(stood) + 1);
  await play.click();
  expect(await play.getAttribute("aria-pressed")).toBe("false");
});

test("with reduced motion there are steps and no play button", async () => {
  const at = await lesson({ reducedMotion: "reduce" });
  expect(await at.page.locator("[data-play]:visible").count()).toBe(0);
  const forward = at.cell("sliding").getByRole("button", { name: "Position: step forward" });
  await forward.click();
  await standsAt(at, 1);
  expect(await at.page.locator("[data-play]:visible").count()).toBe(0);
});
