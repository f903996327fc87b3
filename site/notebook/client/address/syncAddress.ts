import { savePendingAddress, takePendingAddress } from "./savePendingAddress.ts";
import { limitsText } from "./limitsText.ts";
import { unknownText } from "./unknownText.ts";
import { showBanner } from "../showBanner.ts";
import { controlDefault } from "../controls/controlDefault.ts";
import { controlChoices, parseControlText, controlText } from "./controlText.ts";
import type { PageSetting } from "../liveFeature.ts";
import type { LiveInputs } from "../controls/createInputs.ts";
import { findControl, readControl, writeControl } from "../controls/readControl.ts";
import { setControlNote } from "../controls/setControlNote.ts";

/**
 * The least time between two changes of the address, in milliseconds: browsers refuse more than a hundred in half a
 * minute.
 */
const writeInterval = 350;

/** The time for which a button says that it was pressed, in milliseconds. */
const shownFor = 2000;

/**
 * Keeps the inputs of a page in its address, except those at their default, and sets them from it. Nothing in an
 * address is ever run: each value goes to its control, and a note beside the control tells of a value that it cannot
 * have.
 */
export function syncAddress(
  inputs: LiveInputs,
  settings: readonly PageSetting[],
  say: (words: string) => void,
): { read(): Promise<void> } {
  const late = takePendingAddress();
  if (late !== undefined) history.replaceState(history.state, "", late);
  const controls = [...document.querySelectorAll<HTMLElement>("[data-input]")];
  const defaults = new Map(
    controls.flatMap((control) => {
      const raw = controlDefault(control);
      return controlText(control, raw) === undefined ? [] : [[control.dataset["input"]!, raw] as const];
    }),
  );
  const ranges = new Map(controls.map((control) => [control.dataset["input"]!, rangeOf(control)]));
  /**
   * The values of inputs that a reader or a link has moved. Those that a cell moves by itself stay out of the address.
   */
  const moved = new Map<string, unknown>();
  for (const input of new URL(location.href).searchParams.keys())
    if (defaults.has(input)) moved.set(input, defaults.get(input));
  let timer = 0;
  let written = -Infinity;
  const write = (): void => {
    clearTimeout(timer);
    timer = 0;
    const url = new URL(location.href);
    for (const [input, initial] of defaults) {
      const control = moved.has(input) ? findControl(input) : null;
      const text = control === null ? undefined : controlText(control, moved.get(input));
      if (control === null || text === undefined) continue;
      // Where another plan has other moments, its default is another, too.
      const isDefault = text === controlText(control, initial) && rangeOf(control) === ranges.get(input);
      if (isDefault) url.searchParams.delete(input);
      else url.searchParams.set(input, text);
    }
    for (const { name, initial, current } of settings)
      if (current() === initial) url.searchParams.delete(name);
      else url.searchParams.set(name, current());
    if (url.href === location.href) return;
    written = performance.now();
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // Told too often all the same: the browser is asked again.
      timer = window.setTimeout(write, writeInterval);
    }
  };
  /** Writes the first move at once, so that a reload keeps it, and the rest of a drag at intervals. */
  const soon = (): void => {
    const wait = writeInterval - (performance.now() - written);
    if (wait <= 0) write();
    else timer ||= window.setTimeout(write, wait);
  };
  const flush = (): void => {
    if (timer !== 0) write();
  };
  inputs.onSend((input) => {
    const raw = readControl(findControl(input)!);
    // A field left with no number still counts for its last one.
    if (!defaults.has(input) || Number.isNaN(raw)) return;
    moved.set(input, raw);
    soon();
  });
  // A drag has come to its end; the page is about to go.
  for (const type of ["change", "beforeunload", "visibilitychange", "pagehide"])
    addEventListener(type, flush, true);
  addEventListener("pagehide", () => savePendingAddress(location.href));
  addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (settings.some(({ chooser }) => target.closest(chooser))) soon();
    const button = target.closest<HTMLButtonElement>("[data-action=copy-link]");
    if (button === null) return;
    write();
    void copy(button, location.href, say);
  });
  addEventListener("popstate", () => {
    const { searchParams } = new URL(location.href);
    for (const input of moved.keys()) {
      const control = findControl(input);
      const text = searchParams.get(input);
      if (control !== null)
        inputs.move(
          control,
          (text === null ? undefined : parseControlText(control, text)) ?? defaults.get(input),
        );
    }
    for (const { name, initial, current, accepts, show } of settings) {
      const value = searchParams.get(name) ?? initial;
      if (!accepts(value) || value === current()) continue;
      show(value);
      inputs.set(name, value);
    }
    // What the address says now stands.
    clearTimeout(timer);
    timer = 0;
  });
  return { read: () => restoreInputs(inputs, { defaults, moved, settings }) };
}

async function restoreInputs(
  inputs: LiveInputs,
  {
    defaults,
    moved,
    settings,
  }: {
    readonly defaults: ReadonlyMap<string, unknown>;
    readonly moved: Map<string, unknown>;
    readonly settings: readonly PageSetting[];
  },
): Promise<void> {
  const { searchParams } = new URL(location.href);
  for (const { name, chooser, accepts, show } of settings) {
    const value = searchParams.get(name);
    if (value !== null && accepts(value)) show(value);
    else if (value !== null) {
      const choice = document.querySelector(chooser)!;
      refuse(choice.closest("[role=group]") ?? choice, name, value);
    }
  }
  const known = [...defaults.keys(), ...settings.map(({ name }) => name)];
  const unknown = unknownText(searchParams.keys(), known);
  if (unknown !== undefined) showBanner(unknown, {});
  const asked = [...defaults].flatMap(([input, initial]) => {
    const control = findControl(input);
    const text = searchParams.get(input);
    if (control === null || text === null) return [];
    const raw = parseControlText(control, text);
    if (raw === undefined) refuse(control, input, text);
    else {
      moved.set(input, raw);
      writeControl(control, raw);
      if (!holds(control, raw)) writeControl(control, initial);
      inputs.set(input, raw);
    }
    return raw === undefined ? [] : [{ input, text, raw }];
  });
  if (asked.length === 0) return;
  await inputs.whenSettled();
  for (const { input, text, raw } of asked) {
    const control = findControl(input);
    if (control === null || holds(control, raw)) continue;
    moved.set(input, defaults.get(input));
    refuse(control, input, text);
  }
}

/** The ends of a slider, which may depend on other inputs. */
const rangeOf = (control: Element): string =>
  control instanceof HTMLInputElement && control.type === "range" ? `${control.min} ${control.max}` : "";

const holds = (control: Element, raw: unknown): boolean => readControl(control) === raw;

function refuse(control: Element, input: string, text: string): void {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const left = `The link asks for ${input} = “${shown}”, which is not possible here. It was left out.`;
  setControlNote(control, `${left}${limitsOf(control)}`);
  control.addEventListener("input", () => setControlNote(control), { once: true });
}

/** A sentence on the values that a control takes. */
function limitsOf(control: Element): string {
  const choices = controlChoices(control);
  if (choices !== undefined) return ` ${limitsText({ choices })}`;
  if (!(control instanceof HTMLInputElement) || !/^(range|number)$/.test(control.type)) return "";
  const { min, max, step } = control;
  return ` ${limitsText({ min, max, step })}`;
}

async function copy(button: HTMLButtonElement, link: string, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // Where a page may not write into the clipboard, the reader can.
    prompt("Copy this link:", link);
    return;
  }
  say("Link copied.");
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy link"), shownFor);
}
