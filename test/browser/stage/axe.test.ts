import axe from "axe-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, type Reader } from "../reader.ts";
import { jump, onStage } from "./onStage.ts";

afterAll(closeBrowser);

/** Expects that axe finds nothing in the page as it stands, its colours in the dark included. */
async function expectClean({ page }: Reader): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate(
      (isDark) =>
        (window as unknown as { axe: typeof axe }).axe.run(isDark ? { runOnly: ["color-contrast"] } : {}),
      colorScheme === "dark",
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test("axe finds nothing on stage: a figure, a table, an answer, the overview", async () => {
  const at = await onStage();
  await at.page.evaluate(axe.source);
  for (const stop of [5, 9, 15]) {
    await jump(at.page, stop);
    await at.rests();
    await expectClean(at);
  }
  await at.page.keyboard.press("ArrowRight");
  await at.rests();
  await expectClean(at);
  await at.page.keyboard.press("o");
  await expectClean(at);
  await at.page.context().close();
});

test("axe finds nothing in the speaker’s window", async () => {
  const at = await onStage("?speaker=5");
  await at.page.waitForSelector(".speaker-driving");
  await at.rests();
  await at.page.evaluate(axe.source);
  await expectClean(at);
  await at.page.context().close();
});
