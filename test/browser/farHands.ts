import type { Reader } from "./reader.ts";

/** The window that a control and what it moves have to fit in, in pixels. */
export const viewport = { width: 1280, height: 720 };

/** The words that are typed into controls that take a text. */
const texts: Readonly<Record<string, string>> = { turned: "87: 21" };

/** The parts of an output that are no drawing: controls, questions, and all that is folded. */
const apart = ".controls, [data-question], details:not([open]) > :not(summary)";

/**
 * Moves each control of a page that can be seen, and back, and tells what changed out of reach: as `input: cell`, or
 * by its heading where it is a value in a sentence. `standing` is where controls stand meanwhile.
 */
export async function farHands(
  at: Reader,
  standing: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { page } = at;
  const move = async (input: string, to?: string): Promise<string> => {
    const stood = await page.evaluate(moveControl, { input, to, text: texts[input] });
    await at.rests();
    return stood;
  };
  for (const [input, value] of Object.entries(standing)) await move(input, value);
  // What the kernel has drawn once is unlike what it draws later only where that changed.
  await page.locator('[data-action="run-all"]').evaluate((one: HTMLElement) => one.click());
  await at.rests();
  const inputs = await page
    .locator("main [data-input]:not([data-kind=predict], [type=file])")
    .evaluateAll((all) =>
      all.flatMap((one) => (one.checkVisibility() ? (one as HTMLElement).dataset["input"]! : [])),
    );
  const far = new Set<string>();
  for (const input of inputs) {
    const before = await page.evaluate(drawings, apart);
    const stood = await move(input);
    const after = await page.evaluate(drawings, apart);
    const changed = Object.keys(after).filter((cell) => before[cell] !== after[cell]);
    const found = await page.evaluate(outOfReach, { input, changed, apart, height: viewport.height });
    for (const name of found) far.add(`${input}: ${name}`);
    await move(input, stood);
  }
  return [...far].sort();
}

/** The drawing of each cell. */
function drawings(apart: string): Record<string, string> {
  const cells = [...document.querySelectorAll<HTMLElement>("main [data-cell]")];
  const drawn = cells.map((cell) => {
    const output = cell.matches("[data-output]") ? cell : cell.querySelector("[data-output]")!;
    const copy = output.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll(apart)) one.remove();
    return [cell.dataset["cell"]!, copy.innerHTML] as const;
  });
  return Object.fromEntries(drawn);
}

/** Moves a control, as its reader would, to a value or to any other than its own; tells where it stood. */
function moveControl({ input, to, text = "" }: { input: string; to?: string | undefined; text?: string }) {
  const control = document.querySelector<HTMLInputElement>(`[data-input="${input}"]`)!;
  const field = control.matches("fieldset") ? control.querySelector("input")! : control;
  const { value, min, max, step, type } = field;
  let stood = value;
  if (field instanceof HTMLSelectElement) {
    stood = String(field.selectedIndex);
    field.selectedIndex = to === undefined ? (field.selectedIndex + 1) % field.options.length : Number(to);
  } else if (type === "checkbox") {
    stood = String(field.checked);
    field.checked = to === undefined ? !field.checked : to === "true";
  } else if (to !== undefined) field.value = to;
  else if (type === "text") field.value = text;
  else {
    // A quarter of a slider's way, or 1.
    const by = type === "range" ? Math.max(Number(step), (Number(max) - Number(min)) / 4) : 1;
    field.value = String(Number(value) - by);
    if (field.value === value) field.value = String(Number(value) + by);
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return stood;
}

/** Those of the changed cells that fit into no window with a control of the input, or with what else sets it. */
function outOfReach(room: { input: string; changed: readonly string[]; apart: string; height: number }) {
  const { input, changed, apart, height } = room;
  const sets = [input.toLowerCase(), input.replace(/[A-Z]/g, "-$&").toLowerCase()];
  const hands = `[data-input="${input}"], [data-hand="${input}"], [data-set-${sets.join("], [data-set-")}]`;
  const inSight = (all: Iterable<Element>) =>
    [...all].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
  const headings = [...document.querySelectorAll("main h2")];
  return changed.flatMap((id) => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${id}"]`)!;
    const isValue = cell.matches("[data-output]");
    const output = isValue ? cell : cell.querySelector("[data-output]")!;
    const parts = inSight(isValue ? [cell] : output.querySelectorAll(`:scope > :not(${apart})`));
    const [top, bottom] = [
      Math.min(...parts.map((part) => part.top)),
      Math.max(...parts.map((part) => part.bottom)),
    ];
    const isNear = inSight(document.querySelectorAll(hands)).some((hand) => {
      const together = Math.max(bottom, hand.bottom) - Math.min(top, hand.top);
      // Of what is taller than the window, the nearest edge has to be in it.
      return together - (bottom - top > height ? bottom - top : 0) <= height;
    });
    if (parts.length === 0 || isNear) return [];
    const above = headings.findLast(
      (one) => one.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return isValue ? `a value below “${above?.textContent ?? "the title"}”` : id;
  });
}
