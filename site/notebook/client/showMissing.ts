import { showBanner } from "./showBanner.ts";

/** A part of the page that is loaded when wanted, and may fail to load. */
export type MissingPart = "program" | "editor" | "keeping";

const words: { readonly [L in MissingPart]: string } = {
  program: "Changed code cannot run just now, but the sliders work. Are you online?",
  editor: "The editor could not be loaded, but the sliders work. Are you online?",
  keeping: "Your changes cannot be kept just now: copy what you write before you leave.",
};

const shown = new Map<MissingPart, HTMLElement>();

/** Says that a part could not be fetched, with a button to try again. */
export function showMissing(lack: MissingPart, again: () => unknown): void {
  clearMissing(lack);
  const line = showBanner(words[lack], { again: "Try again" }, { urgent: true });
  line.querySelector("button")!.addEventListener("click", again);
  shown.set(lack, line);
}

/** Removes the line that says so. */
export function clearMissing(lack: MissingPart): void {
  shown.get(lack)?.remove();
  shown.delete(lack);
}
