import { showBanner } from "./showBanner.ts";

/** A part of the page that is loaded when wanted, and may fail to load. */
export type MissingPart = "program" | "editor" | "keeping";

const words: { readonly [L in MissingPart]: string } = {
  program: "Changed code cannot run just now, but the sliders work. Are you online?",
  editor: "The editor could not be loaded, but the sliders work. Are you online?",
  keeping: "Your changes cannot be kept just now: copy what you write before you leave.",
};

/** Makes the lines that say which parts of a page are missing, one for each. */
export function createMissing() {
  const shown = new Map<MissingPart, HTMLElement>();
  /** Removes the line of a part. */
  const clear = (lack: MissingPart): void => {
    shown.get(lack)?.remove();
    shown.delete(lack);
  };
  return {
    /** Says that a part could not be fetched, with a button to try again. */
    show(lack: MissingPart, again: () => unknown): void {
      clear(lack);
      const line = showBanner(words[lack], { again: "Try again" }, { urgent: true });
      line.querySelector("button")!.addEventListener("click", again);
      shown.set(lack, line);
    },
    clear,
  };
}
