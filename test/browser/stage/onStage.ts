import type { Page } from "playwright-core";
import { site } from "../../site.ts";
import { reader, Reader } from "../reader.ts";
import { testDeck } from "./testDeck.ts";

/** The lesson that tests of the stage present. */
export const address = `${site.root}convolution/`;

type Options = Parameters<typeof reader>[0];

/** A fresh reader for whom the lesson has the tests' own deck. */
export async function audience(options: Options = {}): Promise<Reader> {
  const at = await reader(options);
  await at.page.context().route("**/deck/convolution.json", (route) => route.fulfill({ json: testDeck }));
  return at;
}

/** A fresh reader who presents the tests' own deck; `how` is a query such as `?present=7.2` or `?speaker`. */
export async function onStage(how = "?present", options: Options = {}): Promise<Reader> {
  return begins(await (await audience(options)).open(address + how));
}

/** A fresh reader who presents a lesson with its own deck. */
export async function presents(lesson: string, how = "?present", options: Options = {}): Promise<Reader> {
  return begins(await (await reader(options)).open(`${site.root}${lesson}/${how}`));
}

async function begins(at: Reader): Promise<Reader> {
  await at.page.waitForSelector("[data-stop]", { state: "attached" });
  return at;
}

/** Opens a second window of the same reader's talk. */
export async function join(first: Reader, how = "?speaker"): Promise<Reader> {
  const one = new Reader(await first.page.context().newPage());
  return begins(await one.open(address + how));
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
