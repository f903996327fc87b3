import axe from "axe-core";
import { afterAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Deck } from "../../site/notebook/features/stage/deck.ts";
import { lessons } from "../lessons/all.ts";
import { site } from "../site.ts";
import { measureStage } from "./measureStage.ts";
import { closeBrowser, reader, Reader } from "./reader.ts";

afterAll(closeBrowser);

const address = `${site.root}convolution/`;
const decks = lessons.filter(({ text }) => text.includes("```yaml stop")).map(({ name }) => name);
const deckOf = async (name = "convolution") =>
  (await (await fetch(`${site.root}deck/${name}.json`)).json()) as Deck;

async function onStage(how = "?present", options = {}, page = address): Promise<Reader> {
  const at = await (await reader(options)).open(page + how);
  await at.page.waitForSelector("[data-view=stage][data-stop]");
  return at;
}

const place = (page: Page) =>
  page.evaluate(() => {
    const { stop, reveal = "0" } = document.documentElement.dataset;
    return `${stop}.${reveal}`;
  });
const comesTo = (page: Page, stop: number, reveal = 0) =>
  page.waitForFunction(
    ([stop, reveal]) => {
      const { dataset } = document.documentElement;
      return dataset["stop"] === stop && (dataset["reveal"] ?? "0") === reveal;
    },
    [String(stop), String(reveal)],
  );
const valueOf = (page: Page, input: string) => page.locator(`[data-input="${input}"]`).inputValue();
const hasValue = (page: Page, input: string, value: string) =>
  page.waitForFunction(
    ([input, value]) => document.querySelector<HTMLInputElement>(`[data-input="${input}"]`)!.value === value,
    [input, value] as const,
  );

/** Whether words stand in others, a number as a whole. */
const stands = (words: string, text: string): boolean =>
  new RegExp(`(?<![\\d.,])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\d]|[.,]\\d)`).test(text);

const sizes = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const;

for (const [name, width, height] of decks.flatMap((name) => sizes.map((size) => [name, ...size] as const))) {
  test(
    `at ${width} × ${height} every stop of ${name} stays on the stage, is large enough and hides its answer`,
    { timeout: 240_000 },
    async () => {
      const { stops } = await deckOf(name);
      const at = await onStage("?present", { viewport: { width, height } }, `${site.root}${name}/`);
      const faults: string[] = [];
      for (const [k, { reveals, answer }] of stops.entries()) {
        let isShown = answer === undefined;
        for (let reveal = 0; reveal <= reveals.length; reveal++) {
          await comesTo(at.page, k + 1, reveal);
          for (const input of Object.keys(reveals[reveal - 1]?.set ?? {}))
            await at.hears(await at.ownerOf(input));
          await at.rests();
          await at.forget();
          await at.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
          const seen = await at.page.evaluate(measureStage);
          faults.push(...seen.faults.map((fault) => `${k + 1}.${reveal}: ${fault}`));
          const isThere = answer !== undefined && stands(answer, seen.words);
          if (isThere && reveal === 0) faults.push(`${k + 1}: ${answer} is there before it is asked for`);
          isShown ||= isThere;
          await at.page.keyboard.press("ArrowRight");
        }
        if (!isShown) faults.push(`${k + 1}: ${answer} never comes`);
      }
      expect(faults).toEqual([]);
      expect(at.complaints).toEqual([]);
      await at.page.context().close();
    },
  );
}

test("a lesson goes on stage by its button and by P, and nothing of it is loaded before", async () => {
  const at = await (await reader()).open(address);
  await at.page.waitForLoadState("networkidle");
  expect(at.requests.filter((url) => /deck|[Ss]tage/.test(url))).toEqual([]);
  await at.page.keyboard.press("p");
  await at.page.waitForSelector("[data-view=stage][data-stop='1']");
  expect(at.requests.filter((url) => url.endsWith("/deck/convolution.json"))).toHaveLength(1);
  await at.page.keyboard.press("ArrowDown");
  await comesTo(at.page, 2);
  expect(new URL(at.page.url()).search).toBe("?present=2");
  await at.page.keyboard.press("ArrowRight");
  await comesTo(at.page, 2, 1);
  expect(new URL(at.page.url()).search).toBe("?present=2.1");
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  expect(new URL(at.page.url()).search).toBe("");
  expect(await at.cell("sliding").evaluate((cell) => cell.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
  await at.page.locator("[data-action=present]").click();
  await comesTo(at.page, 2, 1);
  await at.page.context().close();
});

test("keys belong to whoever has the focus, page keys to the stage", async () => {
  const at = await onStage("?present=3");
  const slider = at.page.locator('[data-input="position"]');
  await slider.focus();
  await at.page.keyboard.press("ArrowRight");
  await hasValue(at.page, "position", "1");
  expect(await place(at.page)).toBe("3.0");
  await at.page.keyboard.press("PageDown");
  await comesTo(at.page, 3, 1);
  const box = (await slider.boundingBox())!;
  await at.page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
  await at.page.keyboard.press("ArrowRight");
  await comesTo(at.page, 4);
  await at.page.keyboard.press("5");
  await at.page.keyboard.press("Enter");
  await comesTo(at.page, 5);
  const editor = await at.edit("filter");
  await editor.press("End");
  await at.page.keyboard.type(" b.c");
  await at.page.keyboard.press("ArrowRight");
  await at.page.keyboard.press("PageDown");
  expect(await place(at.page)).toBe("5.0");
  expect(await at.page.locator("[data-blank]").count()).toBe(0);
  await at.page.context().close();
});

test("a blank stage is black until any advance, and the overview leads to a stop", async () => {
  const at = await onStage("?present=2");
  await at.page.keyboard.press(".");
  await at.page.waitForSelector("[data-blank] body", { state: "hidden" });
  await at.page.keyboard.press("PageDown");
  await at.page.waitForSelector("html:not([data-blank])");
  expect(await place(at.page)).toBe("2.0");
  await at.page.keyboard.press("o");
  await at.page.getByRole("button", { name: "To take with you" }).click();
  await comesTo(at.page, 20);
  await at.page.context().close();
});

test("a reload finds the stop, the reveal and the inputs, and a draft is not made of what was tried", async () => {
  const at = await onStage("?present=3.1");
  await at.slide("position", 9);
  await at.rests();
  await at.page.keyboard.press("5");
  await at.page.keyboard.press("Enter");
  await comesTo(at.page, 5);
  await at.try("filter", "const filter = tensor([[1, 0], [0, 0]]);", "fresh");
  await at.page.reload();
  await comesTo(at.page, 5);
  await at.page.waitForFunction(() => document.querySelector("[data-cell=filter][data-changed]") !== null);
  expect(await valueOf(at.page, "position")).toBe("9");
  const other = new Reader(await at.page.context().newPage());
  await other.open(address);
  await other.page.waitForLoadState("networkidle");
  expect(await other.page.locator("[data-changed]").count()).toBe(0);
  await at.page.context().close();
});

test("stage and speaker are in step in both directions, and a window that is opened again joins", async () => {
  const stage = await onStage("?present=2");
  const join = async () => {
    const one = new Reader(await stage.page.context().newPage());
    await one.open(`${address}?speaker`);
    await one.page.waitForSelector("[data-view=speaker][data-stop]");
    return one;
  };
  const speaker = await join();
  await comesTo(speaker.page, 2);
  await speaker.page.waitForSelector(".speaker-note:has-text('A minute on paper')");
  await stage.page.keyboard.press("ArrowRight");
  await comesTo(speaker.page, 2, 1);
  await speaker.page.getByRole("button", { name: "Next", exact: true }).click();
  await comesTo(stage.page, 3);
  await stage.slide("position", 5);
  await hasValue(speaker.page, "position", "5");
  await speaker.slide("position", 7);
  await hasValue(stage.page, "position", "7");
  await speaker.page.keyboard.press("b");
  await stage.page.waitForSelector("html[data-blank]");
  await stage.page.keyboard.press("b");
  await speaker.page.waitForSelector("html:not([data-blank])");
  await stage.page.keyboard.press("5");
  await stage.page.keyboard.press("Enter");
  await comesTo(speaker.page, 5);
  await stage.try("filter", "const filter = tensor([[0, 0, 0], [0, 1, 0], [0, 0, 0]]);", "fresh");
  await speaker.page.waitForFunction(() =>
    document.querySelector("[data-cell=featureMap] svg")!.getAttribute("aria-label")!.includes("2 1 4 4"),
  );
  await stage.page.evaluate(() =>
    document.querySelector<HTMLElement>("[data-action=unit][value=MiB]")!.click(),
  );
  await speaker.page.waitForSelector("html[data-unit=MiB]");
  await speaker.page.close();
  await stage.page.keyboard.press("Escape");
  await stage.page.locator("[data-action=present]").click();
  await stage.page.keyboard.press("End");
  await comesTo(stage.page, 20);
  const again = await join();
  await comesTo(again.page, 20);
  await again.page.waitForFunction(() =>
    document.querySelector("[data-cell=featureMap] svg")!.getAttribute("aria-label")!.includes("2 1 4 4"),
  );
  expect(await place(stage.page)).toBe("20.0");
  await stage.page.context().close();
});

test("of two speaker’s windows one drives, and the other asks for it", async () => {
  const stage = await onStage("?present=2");
  const open = async () => {
    const page = await stage.page.context().newPage();
    await page.goto(`${address}?speaker`);
    await page.waitForSelector(".speaker-driving");
    return page;
  };
  const one = await open();
  await one.getByText("This window is driving.").waitFor();
  const two = await open();
  await two.getByText("Another speaker’s window is driving").waitFor();
  await two.keyboard.press("ArrowDown");
  await two.getByRole("button", { name: "Ask to drive" }).click();
  await one.getByRole("button", { name: "Let it" }).click();
  await two.getByText("This window is driving.").waitFor();
  expect(await place(stage.page)).toBe("2.0");
  await two.keyboard.press("ArrowDown");
  await comesTo(stage.page, 3);
  await two.close();
  await one.getByText("This window is driving.").waitFor();
  await stage.page.context().close();
});

for (const view of ["present=5", "present=9", "present=15.1", "speaker=5"]) {
  test(`axe finds nothing at ?${view}`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const at = await (await reader({ colorScheme })).open(`${address}?${view}`);
      await at.page.waitForSelector("[data-stop]", { state: "attached" });
      await at.rests();
      await at.page.evaluate(axe.source);
      const { violations } = await at.page.evaluate(async () =>
        (window as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await at.page.context().close();
    }
  });
}
