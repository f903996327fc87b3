import { showBanner } from "./showBanner.ts";

/** What a page may want while it is awake and not get. */
export type MissingPart = "program" | "editor" | "keeping";

const words: { readonly [L in MissingPart]: string } = {
  program: "What runs changed code could not be fetched; the sliders still work. Are you online?",
  editor: "The editor could not be fetched; the sliders still work. Are you online?",
  keeping: "What keeps your changes could not be fetched: copy what you write before you leave.",
};

const shown = new Map<MissingPart, HTMLElement>();

/** Says what could not be fetched, with a way to try again. */
export function showMissing(lack: MissingPart, again: () => unknown): void {
  clearMissing(lack);
  const line = showBanner(words[lack], { again: "Try again" }, { urgent: true });
  line.querySelector("button")!.addEventListener("click", again);
  shown.set(lack, line);
}

/** Takes back that something is missing. */
export function clearMissing(lack: MissingPart): void {
  shown.get(lack)?.remove();
  shown.delete(lack);
}
