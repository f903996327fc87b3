import { expect, test } from "vitest";
import type { Deck } from "../../../site/notebook/features/stage/deck.ts";
import { lessons } from "../../lessons/all.ts";
import { site } from "../../site.ts";
import { type Reader } from "../reader.ts";
import { measureStage } from "./measureStage.ts";
import { comesTo, presents } from "./onStage.ts";

const decks = lessons.filter(({ text }) => text.includes("```yaml stop")).map(({ name }) => name);

/** A projector's sizes; the walk goes through them there at one place, and back at the next. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Whether words stand in others, a number as a whole. */
const stands = (words: string, text: string): boolean =>
  new RegExp(`(?<![\\d.,])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\d]|[.,]\\d)`).test(text);

/** Waits until the cells of these inputs have run, everything rests, and what was drawn last is laid out. */
async function settles(at: Reader, inputs: readonly string[]): Promise<void> {
  await at.hears(...(await Promise.all(inputs.map((input) => at.ownerOf(input)))));
  await at.rests();
  await at.forget();
  await at.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
  );
}

/** Gives the window another size, and waits until the page has drawn itself for it. */
async function resize({ page }: Reader, size: (typeof sizes)[number]): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

for (const name of decks) {
  test(
    `every stop of ${name} stays on the stage, is large enough and hides its answer, on three projectors`,
    { timeout: 240_000 },
    async () => {
      const { stops } = (await (await fetch(`${site.root}deck/${name}.json`)).json()) as Deck;
      const options = { viewport: sizes[0], reducedMotion: "reduce" } as const;
      const at = await presents(name, "?present", options);
      const faults: string[] = [];
      let walk: readonly (typeof sizes)[number][] = sizes;
      for (const [k, { reveals, answer }] of stops.entries()) {
        let isShown = answer === undefined;
        for (let reveal = 0; reveal <= reveals.length; reveal++) {
          await comesTo(at.page, k + 1, reveal);
          await settles(at, Object.keys(reveals[reveal - 1]?.set ?? {}));
          for (const [turn, size] of walk.entries()) {
            if (turn > 0) await resize(at, size);
            const seen = await at.page.evaluate(measureStage);
            const where = `${k + 1}.${reveal} at ${size.width} × ${size.height}`;
            faults.push(...seen.faults.map((fault) => `${where}: ${fault}`));
            const isThere = answer !== undefined && stands(answer, seen.words);
            if (isThere && reveal === 0) faults.push(`${where}: ${answer} is there before it is asked for`);
            isShown ||= isThere;
          }
          walk = walk.toReversed();
          await at.page.keyboard.press("ArrowRight");
        }
        if (!isShown) faults.push(`${k + 1}: ${answer} never comes`);
      }
      expect(faults).toEqual([]);
      expect(at.complaints).toEqual([]);
    },
  );
}
