import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { encodePng } from "../../site/notebook/kernel/png/encodePng.ts";
import { site } from "../site.ts";
import { reader, type Reader } from "./reader.ts";

const finding = (at: Reader): Promise<string> => at.output("close").locator(".finding").innerText();

/** Waits until the finding under the maps begins with these words. */
async function tells(at: Reader, words: string): Promise<void> {
  await at.page.waitForFunction(
    (words) => document.querySelector(`[data-cell="close"] .finding`)!.textContent.startsWith(words),
    words,
  );
  await at.rests();
}

test("a map is shown large when it is pointed at, reached by keys or tapped", async () => {
  const at = await (await reader()).open(`${site.root}feature-maps/`);
  const map = (place: number) => at.page.locator(`[data-set-map="${place}"]`);
  expect(await finding(at)).toMatch(/^conv2_2, map 4 of 16: 56 × 56 values, .* saw 14 × 14 pixels\.$/);
  await map(1).click();
  await tells(at, "conv1_1, map 1 of 8: 112 × 112 values");
  // Where the first maps have gone by, what is told of one is still in sight, and covers none.
  const sides = (cell: string) =>
    at.cell(cell).evaluate((cell) => {
      const { top, bottom, left, right } = cell.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  await at.cell("maps").evaluate((cell) => scrollBy(0, cell.getBoundingClientRect().top + 60));
  await at.rests();
  const [told, maps] = [await sides("close"), await sides("maps")];
  expect(told.top).toBeGreaterThanOrEqual(0);
  expect(told.bottom).toBeLessThanOrEqual(at.page.viewportSize()!.height);
  expect(told.left).toBeGreaterThanOrEqual(maps.right);
  await map(10).hover();
  await tells(at, "conv1_2, map 2 of 8");
  await map(10).focus();
  await at.page.keyboard.press("ArrowRight");
  await tells(at, "conv1_2, map 3 of 8");
  expect(at.complaints).toEqual([]);
});

test("in a narrow window what is told of a map stays above those that are reached by keys", async () => {
  const at = await (
    await reader({ viewport: { width: 390, height: 844 } })
  ).open(`${site.root}feature-maps/`);
  const map = (place: number) => at.page.locator(`[data-set-map="${place}"]`);
  await map(300).click();
  await at.page.keyboard.press("ArrowRight");
  await tells(at, "pool4, map 5 of 64: 7 × 7 values");
  const edge = (of: Locator, side: "top" | "bottom") =>
    of.evaluate((one, side) => one.getBoundingClientRect()[side], side);
  expect(await edge(at.cell("close"), "top")).toBeGreaterThanOrEqual(0);
  expect(await edge(map(301), "top")).toBeGreaterThanOrEqual(await edge(at.cell("close"), "bottom"));
  expect(at.complaints).toEqual([]);
});

test("the network looks at a picture of the reader’s own, and at a smaller one", async () => {
  const at = await (await reader()).open(`${site.root}feature-maps/`);
  const drawn = () => at.output("maps").locator(".sheet img").first().getAttribute("src");
  const before = await drawn();
  const data = Uint8Array.from({ length: 3 * 8 * 4 }, (_, k) => [200, 100, 50][k % 3]!);
  const buffer = Buffer.from(encodePng({ width: 8, height: 4, channels: 3, data }));
  await at.page
    .getByLabel("Your own photograph")
    .setInputFiles({ name: "own.png", mimeType: "image/png", buffer });
  await at.page.waitForFunction(
    (before) => document.querySelector(`[data-cell="maps"] .sheet img`)!.getAttribute("src") !== before,
    before,
  );
  await at.page.locator('[data-input="side"]').selectOption("56");
  await tells(at, "conv2_2, map 4 of 16: 28 × 28 values");
  expect(at.complaints).toEqual([]);
});
