import { banner } from "./banner.ts";

/** What a page may want while it is awake and not get. */
export type Lack = "program" | "editor" | "keeping";

const words: { readonly [L in Lack]: string } = {
  program: "What runs changed code could not be fetched; the sliders still work. Are you online?",
  editor: "The editor could not be fetched; the sliders still work. Are you online?",
  keeping: "What keeps your changes could not be fetched: copy what you write before you leave.",
};

const said = new Map<Lack, HTMLElement>();

/** Says what could not be fetched, with a way to try again. */
export function lacks(lack: Lack, again: () => unknown): void {
  has(lack);
  const line = banner(words[lack], { again: "Try again" }, { urgent: true });
  line.querySelector("button")!.addEventListener("click", again);
  said.set(lack, line);
}

/** Takes back that something is missing. */
export function has(lack: Lack): void {
  said.get(lack)?.remove();
  said.delete(lack);
}
