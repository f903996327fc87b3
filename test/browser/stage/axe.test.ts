import { expect, test } from "vitest";
import { axeViolations } from "../axeViolations.ts";
import { type Reader } from "../reader.ts";
import { address, jump, onStage } from "./onStage.ts";

/** Expects that axe finds nothing in the page as it stands, its colours in the dark included. */
async function expectClean({ page }: Reader): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await axeViolations(page, { recoloured: colorScheme === "dark" })).toEqual([]);
  }
}

test("axe finds nothing on stage: a figure, a poll with its answer", async () => {
  const at = await onStage("?present=2");
  await at.rests();
  await expectClean(at);
  await jump(at.page, 4);
  await at.page.keyboard.press("1");
  await at.page.keyboard.press("ArrowRight");
  await expectClean(at);
});

test("axe finds nothing on stage: a cell that is edited, the overview", async () => {
  const at = await onStage("?present=5");
  await at.try("filter", "const filter = tensor([[1, 0], [0, 0]]);", "fresh");
  await expectClean(at);
  await at
    .cell("filter")
    .locator(".cm-content")
    .evaluate((editor: HTMLElement) => editor.blur());
  await at.page.keyboard.press("o");
  await expectClean(at);
});

test("axe finds nothing in the speaker’s window, and nothing in the handout", async () => {
  const at = await onStage("?speaker=4");
  await at.page.waitForSelector(".speaker-driving");
  await at.rests();
  await expectClean(at);
  await at.open(`${address}?present&print`);
  await at.page.waitForSelector("[data-print=notes]");
  await expectClean(at);
});
