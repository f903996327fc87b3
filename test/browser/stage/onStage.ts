import type { Page } from "playwright-core";
import { site } from "../../site.ts";
import { reader, Reader } from "../reader.ts";

/** The lesson that most tests of the stage present. */
export const address = `${site.root}convolution/`;

/** A fresh reader who presents, `how` being a query such as `?present=7.2`; a speaker too is on a stage of their own. */
export async function onStage(
  how = "?present",
  options: Parameters<typeof reader>[0] = {},
  page = address,
): Promise<Reader> {
  const at = await (await reader(options)).open(page + how);
  await at.page.waitForSelector("[data-stop]", { state: "attached" });
  return at;
}

/** Opens a second window of the same reader's talk. */
export async function join(first: Reader, how = "?speaker"): Promise<Reader> {
  const one = new Reader(await first.page.context().newPage());
  await one.open(address + how);
  await one.page.waitForSelector("[data-stop]", { state: "attached" });
  return one;
}

export const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { stop, reveal = "0" } = document.documentElement.dataset;
    return `${stop}.${reveal}`;
  });

/** Waits until a window is at a place of the deck. */
export const comesTo = (page: Page, stop: number, reveal = 0) =>
  page.waitForFunction(
    ([stop, reveal]) => {
      const { dataset } = document.documentElement;
      return dataset["stop"] === stop && (dataset["reveal"] ?? "0") === reveal;
    },
    [String(stop), String(reveal)],
  );

/** Jumps to a stop by its number. */
export async function jump(page: Page, stop: number): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.type(String(stop));
  await page.keyboard.press("Enter");
  await comesTo(page, stop);
}

export const hasValue = (page: Page, input: string, value: string) =>
  page.waitForFunction(
    ([input, value]) => document.querySelector<HTMLInputElement>(`[data-input="${input}"]`)!.value === value,
    [input, value] as const,
  );
