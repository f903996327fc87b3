import type { Poll } from "../deck.ts";
import { create } from "./create.ts";

/** A poll on stage: its answers, each with the hands counted for it. */
export interface ShownPoll {
  readonly element: HTMLElement;
  /** Shows the hands, and once nothing is asked any more the right answer. */
  show(hands: readonly number[] | undefined, asks: boolean): void;
}

/** Draws a poll; `count` is called with an answer, counted from 0, and 1 or -1 where its hands are counted by pointer. */
export function createPoll({ options, right }: Poll, count: (option: number, by: number) => void): ShownPoll {
  const rows = options.map((words, k) => {
    const amount = create("output", { "aria-label": `Hands for ${words}` }, "0");
    const bar = create("span", { class: "poll-bar" });
    const more = create(
      "button",
      { type: "button", class: "poll-more", "aria-keyshortcuts": String(k + 1) },
      create("kbd", {}, String(k + 1)),
      " ",
      create("span", { class: "poll-words" }, words),
    );
    const less = create(
      "button",
      { type: "button", class: "poll-less", "aria-label": `One hand less for ${words}` },
      "−",
    );
    more.addEventListener("click", () => count(k, 1));
    less.addEventListener("click", () => count(k, -1));
    const row = create("li", {}, more, create("span", { class: "poll-track" }, bar), amount, less);
    return { row, bar, amount, less };
  });
  const element = create(
    "ol",
    { class: "stage-poll", "aria-label": "Answers, with the hands for each" },
    ...rows.map(({ row }) => row),
  );
  return {
    element,
    show(hands = [], asks) {
      const most = Math.max(1, ...hands);
      for (const [k, { row, bar, amount, less }] of rows.entries()) {
        const counted = hands[k] ?? 0;
        amount.value = String(counted);
        bar.style.setProperty("--part", String(counted / most));
        less.disabled = counted === 0;
        row.toggleAttribute("data-right", !asks && k === right);
      }
    },
  };
}
