import type { Page } from "playwright-core";
import { resetCell, writeCell } from "./writeCell.ts";
import { atStride2, atStride3, ours, spare } from "./side.ts";

/** Milliseconds until the rest of the lesson answered again, and the longest the page's clock stood still meanwhile. */
export interface Recovery {
  readonly recovered: number;
  readonly gap: number;
}

/** Has a reader run an endless loop and move a slider of another cell. */
export async function hang(page: Page): Promise<Recovery> {
  await writeCell(page, spare, "while (true) {}");
  const { slider, chart } = ours.figure;
  const at3 = (await page.locator(slider).inputValue()) === "3";
  const move = at3 ? { value: 2, text: atStride2 } : { value: 3, text: atStride3 };
  const result = await page.evaluate(runAndMove, { slider, chart, cell: spare, ...move });
  await resetCell(page, spare);
  return result;
}

interface Move {
  readonly cell: string;
  readonly slider: string;
  readonly chart: string;
  readonly value: number;
  readonly text: string;
}

/** Runs the cell and moves the slider; runs in the page. */
function runAndMove({ cell, slider, chart, value, text }: Move): Promise<Recovery> {
  return new Promise((resolve, reject) => {
    const input = document.querySelector<HTMLInputElement>(slider)!;
    const root = document.querySelector(chart)!;
    const target = document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)!;
    setTimeout(() => reject(new Error("the lesson did not recover")), 20_000);
    let gap = 0;
    let hung = false;
    const began = performance.now();
    let last = began;
    target.querySelector<HTMLElement>('[data-action="run"]')!.click();
    const clock = setInterval(() => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
      if (!hung && target.dataset["state"] === "running") {
        hung = true;
        input.valueAsNumber = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      const { state } = root.closest<HTMLElement>("[data-cell]")!.dataset;
      if (!hung || state !== "fresh" || !root.textContent.includes(text)) return;
      clearInterval(clock);
      resolve({ recovered: now - began, gap });
    }, 5);
  });
}
