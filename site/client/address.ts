import { defaultOf, rawOf, textOf } from "./address/text.ts";
import { currentUnit } from "./ui/byteText.ts";
import { controlOf, onInput, readControl, setControl, writeControl, type Inputs } from "./ui/control.ts";
import { note } from "./ui/note.ts";
import { isUnit, showUnit } from "./ui/units.ts";

/** What a page with an address needs of its session. */
interface Session extends Inputs {
  whenSettled(): Promise<void>;
}

/** How long an input must rest before it goes into the address, in milliseconds: browsers refuse to be told each move. */
const rest = 250;

/** How long a button says what it did, in milliseconds. */
const shownFor = 2000;

/**
 * Keeps the inputs of a page in its address, those at their default left out, and sets them from it. Nothing of an address
 * is ever run: each value goes to its control, and what the control cannot hold is named beside it.
 */
export function followAddress(session: Session, say: (words: string) => void): { read(): Promise<void> } {
  const defaults = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-input]")].flatMap((control) => {
      const raw = defaultOf(control);
      return textOf(control, raw) === undefined ? [] : [[control.dataset["input"]!, raw] as const];
    }),
  );
  // What a reader or a link has moved: where a cell moves an input by itself, there is nothing to send.
  const moved = new Set(new URL(location.href).searchParams.keys());
  let timer = 0;
  const write = (): void => {
    clearTimeout(timer);
    const url = new URL(location.href);
    for (const [input, initial] of defaults) {
      const control = controlOf(input);
      const raw = control && readControl(control);
      // A field left with no number still counts for its last one.
      if (control === null || !moved.has(input) || Number.isNaN(raw)) continue;
      const text = textOf(control, raw);
      if (text === undefined || text === textOf(control, initial)) url.searchParams.delete(input);
      else url.searchParams.set(input, text);
    }
    if (currentUnit() === "MB") url.searchParams.delete("unit");
    else url.searchParams.set("unit", currentUnit());
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(write, rest);
  };
  onInput((input) => {
    moved.add(input);
    soon();
  });
  addEventListener("pagehide", write);
  addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-action=unit]")) soon();
    const button = target.closest<HTMLButtonElement>("[data-action=copy-link]");
    if (button === null) return;
    write();
    void copy(button, location.href, say);
  });
  addEventListener("popstate", () => {
    const { searchParams } = new URL(location.href);
    for (const [input, initial] of defaults) {
      const control = controlOf(input);
      const text = searchParams.get(input);
      if (control !== null && moved.has(input))
        setControl(session, control, (text === null ? undefined : rawOf(control, text)) ?? initial);
    }
    // What the address says now stands.
    clearTimeout(timer);
  });
  return { read: () => read(session, defaults) };
}

async function read(session: Session, defaults: ReadonlyMap<string, unknown>): Promise<void> {
  const { searchParams } = new URL(location.href);
  const unit = searchParams.get("unit");
  if (isUnit(unit)) showUnit(unit);
  else if (unit !== null) refuse(document.querySelector(".units")!, "unit", unit);
  const asked = [...defaults].flatMap(([input, initial]) => {
    const control = controlOf(input);
    const text = searchParams.get(input);
    if (control === null || text === null) return [];
    const raw = rawOf(control, text);
    if (raw === undefined) refuse(control, input, text);
    else {
      writeControl(control, raw);
      if (!holds(control, raw)) writeControl(control, initial);
      session.set(input, raw);
    }
    return raw === undefined ? [] : [{ input, text, raw }];
  });
  if (asked.length === 0) return;
  await session.whenSettled();
  for (const { input, text, raw } of asked) {
    const control = controlOf(input);
    if (control !== null && !holds(control, raw)) refuse(control, input, text);
  }
}

const holds = (control: Element, raw: unknown): boolean => readControl(control) === raw;

function refuse(control: Element, input: string, text: string): void {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  note(control, `The link asks for ${input} = “${shown}”, which cannot be set here. It was left out.`);
  control.addEventListener("input", () => note(control), { once: true });
}

async function copy(button: HTMLButtonElement, link: string, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // Where a page may not write into the clipboard, the reader can.
    prompt("Copy this link:", link);
    return;
  }
  say("The link is copied.");
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy link"), shownFor);
}
