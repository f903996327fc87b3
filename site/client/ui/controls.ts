import { checkNumber, sayNumber } from "./checkNumber.ts";
import { controlOf, emit, isAsked, isStepped, type Inputs } from "./control.ts";
import { watchHeld } from "./patch/held.ts";

/** Sends what the reader does with the controls of cells to the kernel. */
export function listenToControls(inputs: Inputs): void {
  watchHeld(document);
  document.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const control = field.closest("[data-input]");
    if (control !== null && field.type !== "file" && !isAsked(control) && checkNumber(field))
      emit(inputs, control);
  });
  for (const type of ["change", "focusout"]) {
    document.addEventListener(type, ({ target }) => sayNumber(target as HTMLInputElement));
  }
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-step]");
    const slider = button && controlOf(button.dataset["for"]!);
    if (slider && isStepped(slider)) step(inputs, slider, button!.dataset["step"] === "-1" ? -1 : 1);
  });
}

function step(inputs: Inputs, slider: HTMLInputElement, by: number): void {
  const before = slider.value;
  slider.stepUp(by);
  if (slider.value !== before) emit(inputs, slider);
}
