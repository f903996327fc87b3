import { create } from "../client/create.ts";
import type { Poll } from "../deck.ts";

/** A poll on a follower's page: its answers to choose from. */
export interface Ballot {
  readonly element: HTMLElement;
  /** Marks an answer as chosen, and says how that went. */
  chose(option: number | undefined, words: string): void;
  /** Opens the poll, or closes it and marks the right answer once nothing is asked any more. */
  show(asks: boolean): void;
}

/** Draws a poll for a follower; `choose` is called with the answer, counted from 0. */
export function createBallot({ options, right }: Poll, choose: (option: number) => void): Ballot {
  const buttons = options.map((words, k) => {
    const button = create("button", { type: "button", "aria-pressed": "false" }, words);
    button.addEventListener("click", () => choose(k));
    return button;
  });
  const told = create("p", { role: "status" });
  const element = create(
    "div",
    { class: "follow-ballot", role: "group", "aria-label": "Your answer" },
    ...buttons,
    told,
  );
  return {
    element,
    chose(option, words) {
      for (const [k, button] of buttons.entries()) button.setAttribute("aria-pressed", String(k === option));
      told.textContent = words;
    },
    show(asks) {
      for (const [k, button] of buttons.entries()) {
        button.disabled = !asks;
        button.toggleAttribute("data-right", !asks && k === right);
      }
    },
  };
}
