import { checkNumber, sayNumber } from "./checkNumber.ts";
import { controlOf, emit, type Inputs } from "./control.ts";
import { watchHeld } from "./patch/held.ts";

/** Sends what the reader does with the controls of cells to the kernel, from what they did before this was here. */
export function listenToControls(inputs: Inputs): void {
  watchHeld(document);
  document.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const control = field.closest("[data-input]");
    if (control !== null && field.type !== "file" && checkNumber(field)) emit(inputs, control);
  });
  for (const type of ["change", "focusout"]) {
    document.addEventListener(type, ({ target }) => sayNumber(target as HTMLInputElement));
  }
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-step]");
    const slider = button && controlOf(button.dataset["for"]!);
    if (slider instanceof HTMLInputElement) step(inputs, slider, Number(button!.dataset["step"]));
  });
  for (const control of document.querySelectorAll("[data-input]"))
    if (isMoved(control)) emit(inputs, control);
}

function step(inputs: Inputs, slider: HTMLInputElement, by: number): void {
  const before = slider.value;
  slider.stepUp(by);
  if (slider.value !== before) emit(inputs, slider);
}

/** Whether a control, or a part of it, stands elsewhere than the page was built with. */
function isMoved(control: Element): boolean {
  const parts = control.querySelectorAll("input, option");
  return [control, ...parts].some((part) => {
    if (part instanceof HTMLOptionElement) return part.selected !== part.defaultSelected && hasDefault(part);
    if (!(part instanceof HTMLInputElement) || part.type === "file") return false;
    return part.value !== part.defaultValue || part.checked !== part.defaultChecked;
  });
}

/** A list with no choice marked shows its first. */
const hasDefault = (option: HTMLOptionElement): boolean =>
  [...(option.closest("select")?.options ?? [])].some(({ defaultSelected }) => defaultSelected);
