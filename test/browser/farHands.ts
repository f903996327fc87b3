import type { Reader } from "./reader.ts";

/** The height of the window in which a control and what it moves have to fit, in pixels. */
export const windowHeight = 720;
/** The part of an output, from the side of its control, that counts: what is taller is read on its own. */
const enough = 600;

/** Moves every control of a page once, and tells which outputs changed with no hand of the control near them. */
export async function farHands(at: Reader): Promise<readonly string[]> {
  const { page } = at;
  const inputs = await page
    .locator("[data-input]:not([data-kind=predict], [type=file], [type=text])")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["input"]!));
  const far = new Set<string>();
  for (const input of inputs) {
    const before = await page.evaluate(look);
    await page.evaluate(move, input);
    await at.rests();
    const after = await page.evaluate(look);
    const changed = Object.keys(after).filter((cell) => cell in before && before[cell] !== after[cell]);
    const room = { height: windowHeight, enough };
    for (const cell of await page.evaluate(farFrom, { input, changed, room })) far.add(`${input}: ${cell}`);
  }
  return [...far].sort();
}

/** The outputs of the page without their controls, by cell. */
function look(): Record<string, string> {
  const shown = [...document.querySelectorAll<HTMLElement>("main [data-cell]")].map((cell) => {
    const copy = (cell.matches("[data-output]") ? cell : cell.querySelector("[data-output]")!).cloneNode(
      true,
    );
    (copy as Element).querySelectorAll(".controls, [data-question]").forEach((one) => one.remove());
    return [cell.dataset["cell"]!, (copy as Element).innerHTML] as const;
  });
  return Object.fromEntries(shown);
}

/** Moves a control to another value, as its reader would. */
function move(input: string): void {
  const control = document.querySelector<HTMLInputElement>(`[data-input="${input}"]`);
  const field = control?.matches("fieldset") ? control.querySelector("input") : control;
  if (!field) return;
  if (field instanceof HTMLSelectElement)
    field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
  else if (field.type === "checkbox") field.checked = !field.checked;
  else {
    // A quarter of a slider's way, or 1.
    const { value, min, max, step } = field;
    const by = field.type === "range" ? Math.max(Number(step), (Number(max) - Number(min)) / 4) : 1;
    field.value = String(Number(value) + by);
    if (field.value === value) field.value = String(Number(value) - by);
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Those of the changed cells that are in sight together with no control of the input. Values go by their heading. */
function farFrom({
  input,
  changed,
  room,
}: {
  readonly input: string;
  readonly changed: readonly string[];
  readonly room: { readonly height: number; readonly enough: number };
}): string[] {
  const hands = [
    ...document.querySelectorAll<HTMLElement>(`[data-input="${input}"], [data-hand="${input}"]`),
  ];
  const isNear = (output: Element, seen: DOMRect): boolean =>
    hands.some((hand) => {
      const { top, bottom, height } = hand.getBoundingClientRect();
      if (output.contains(hand)) return height > 0;
      const tall = Math.min(seen.height, room.enough);
      const isPinned = hand.closest("[data-pinned]") !== null;
      const gap = Math.max(0, seen.top - bottom, top - seen.bottom);
      return isPinned || (height > 0 && height + gap + tall <= room.height);
    });
  const headings = [...document.querySelectorAll("main h2")];
  return changed.flatMap((id) => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${id}"]`)!;
    const isValue = cell.matches("[data-output]");
    const output = isValue ? cell : cell.querySelector("[data-output]")!;
    const seen = output.getBoundingClientRect();
    if (seen.height === 0 || isNear(output, seen)) return [];
    const heading = headings.findLast(
      (one) => one.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return [isValue ? `a value below “${heading?.textContent ?? "the title"}”` : id];
  });
}
