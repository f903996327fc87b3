import type { Page } from "playwright-core";

/** A slider, the chart that follows it, and the values it is moved to, each different from the one before. */
export interface Plot {
  readonly slider: string;
  readonly chart: string;
  readonly values: readonly number[];
}

/** Milliseconds from an input event to the changed chart, and to the frame that shows it. */
export interface Waits {
  readonly changed: readonly number[];
  readonly painted: readonly number[];
}

/** Moves a slider `events` times at moments that keep no step with the frames, after a warm-up, and times each answer. */
export async function drag(page: Page, plot: Plot, { events = 60, warmUp = 15 } = {}): Promise<Waits> {
  const slider = page.locator(plot.slider).first();
  await slider.scrollIntoViewIfNeeded();
  const first = plot.values.indexOf(Number(await slider.inputValue())) + 1;
  const waits = [];
  for (let k = 0; k < warmUp + events; k++) {
    const value = plot.values[(first + k) % plot.values.length]!;
    waits.push(await page.evaluate(moveOnce, { ...plot, value }));
  }
  const timed = waits.slice(warmUp);
  return {
    changed: timed.map(({ changed }) => changed),
    painted: timed.map(({ painted }) => painted),
  };
}

interface Move {
  readonly slider: string;
  readonly chart: string;
  readonly value: number;
}

/**
 * Moves a slider once; runs in the page. Some pages have the controls in the chart, and a change of theirs is no answer
 * yet.
 */
function moveOnce({ slider, chart, value }: Move): Promise<{ changed: number; painted: number }> {
  return new Promise((resolve, reject) => {
    // Ends after the next frame, at a moment of its own, and by then nothing of the last move is under way.
    const pause = 50 + 17 * Math.random();
    setTimeout(() => {
      const input = document.querySelector<HTMLInputElement>(slider)!;
      const root = document.querySelector(chart)!;
      const observer = new MutationObserver((records) => {
        const answered = records.some(
          ({ type, target }) =>
            !(target as Element).parentElement?.closest(".controls") &&
            !(type === "attributes" && (target === root || (target as Element).matches(".controls"))),
        );
        if (!answered) return;
        const changed = performance.now() - began;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ changed, painted: performance.now() - began });
          port2.postMessage(null);
        });
      });
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      setTimeout(() => reject(new Error(`${chart} did not follow ${slider}`)), 10_000);
      input.valueAsNumber = value;
      const began = performance.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, pause);
  });
}
