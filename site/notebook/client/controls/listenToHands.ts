import { controlLimits } from "../../kernel/inputs/control.ts";
import { numberText } from "../../kernel/render/numberText.ts";
import { isActiveControl } from "./isActiveControl.ts";
import { isMoved } from "./isMoved.ts";
import type { LiveInputs } from "./createInputs.ts";
import { findControl, matrixFields, readControl, writeControl } from "./readControl.ts";
import { validateNumber } from "./validateNumber.ts";

/**
 * Moves inputs by the controls that stand on the page once more, and these by their inputs; `update` makes the hands of
 * the controls in an output like them, and hides those whose control is gone.
 */
export function listenToHands(inputs: LiveInputs): { update(output: Element): void } {
  /** The hands by their input, with the output that holds its control. */
  const hands = new Map<string, { readonly all: readonly HTMLElement[]; owner: Element | null }>();
  const all = [...document.querySelectorAll<HTMLElement>("[data-hand]")];
  for (const [input, own] of Map.groupBy(all, ({ dataset }) => dataset["hand"]!))
    hands.set(input, { all: own, owner: findControl(input)?.closest("[data-output]") ?? null });
  document.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const hand = field.closest<HTMLElement>("[data-hand]");
    const control = hand && findControl(hand.dataset["hand"]!);
    if (control === null || !validateNumber(field)) return;
    if (matrixFields(hand!).some(({ field }) => Number.isNaN(field.valueAsNumber))) return;
    // Sent even if the control stands there: it may show an older answer.
    writeControl(control, readControl(hand!));
    inputs.send(control);
  });
  inputs.onSend((input) => {
    const control = hands.has(input) ? findControl(input) : null;
    if (control !== null) for (const hand of hands.get(input)!.all) follow(hand, control);
  });
  // What was moved while the page was waking is heard of as if its first control had been moved.
  for (const hand of all) {
    const control = findControl(hand.dataset["hand"]!);
    if (control !== null && isMoved(hand)) writeControl(control, readControl(hand));
  }
  return {
    update(output) {
      for (const [input, place] of hands) {
        const control = output.querySelector(`[data-input="${CSS.escape(input)}"]`);
        if (control !== null) place.owner = output;
        else if (place.owner !== output) continue;
        for (const hand of place.all) liken(hand, control);
      }
    },
  };
}

/** Makes a hand like its control, or hides it where there is none. */
function liken(hand: HTMLElement, control: Element | null): void {
  const fits = control !== null && isAlike(hand, control);
  hand.closest<HTMLElement>(".control")!.hidden = !fits;
  if (!fits) return;
  shape(hand, control);
  if (!isInUse(hand)) follow(hand, control);
}

const isAlike = (hand: Element, control: Element): boolean =>
  hand.localName === control.localName && hand.getAttribute("type") === control.getAttribute("type");

const isInUse = (hand: Element): boolean =>
  isActiveControl(hand) || matrixFields(hand).some(({ field }) => isActiveControl(field));

/** Gives a hand the value of its control. */
function follow(hand: Element, control: Element): void {
  const value = readControl(control);
  if (JSON.stringify(readControl(hand)) !== JSON.stringify(value)) writeControl(hand, value);
  if (!(hand instanceof HTMLInputElement)) return;
  validateNumber(hand);
  const shown = hand.parentElement!.querySelector("output");
  if (shown !== null) shown.textContent = numberText(hand.valueAsNumber);
}

/**
 * Gives a hand the label, the limits and the choices of its control, which may depend on other inputs. Nothing else is
 * taken over: what a reader's cell draws stays in its output.
 */
function shape(hand: HTMLElement, control: Element): void {
  const label = (one: Element) => one.closest(".control")?.querySelector(".label");
  const words = label(control)?.textContent ?? "";
  if (label(hand)!.textContent !== words) label(hand)!.textContent = words;
  if (hand instanceof HTMLInputElement) {
    for (const name of ["min", "max", "step"]) {
      const limit = control.getAttribute(name);
      if (limit !== null && limit !== hand.getAttribute(name)) hand.setAttribute(name, limit);
    }
  } else if (hand instanceof HTMLSelectElement) {
    const choices = [...(control as HTMLSelectElement).options].map(({ text }) => text);
    if (choices.join("\n") !== [...hand.options].map(({ text }) => text).join("\n"))
      hand.replaceChildren(...choices.slice(0, controlLimits.options).map((text) => new Option(text)));
  } else shapeMatrix(hand, matrixFields(control));
}

function shapeMatrix(hand: HTMLElement, wanted: ReturnType<typeof matrixFields>): void {
  const own = matrixFields(hand);
  const places = (fields: typeof own) => fields.map(({ row, column }) => `${row} ${column}`).join();
  if (places(own) === places(wanted)) return;
  const grid = own[0]!.field.parentElement!;
  const fields = wanted.slice(0, controlLimits.numbers).map(({ row, column }) => {
    const field = own[0]!.field.cloneNode() as HTMLInputElement;
    field.dataset["row"] = String(row);
    field.dataset["column"] = String(column);
    field.ariaLabel = `row ${row + 1}, column ${column + 1}`;
    return field;
  });
  grid.style.setProperty("--columns", String(1 + Math.max(...wanted.map(({ column }) => column))));
  grid.replaceChildren(...fields);
}
