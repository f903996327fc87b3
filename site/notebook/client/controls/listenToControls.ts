import { validateNumber, showNumberProblem } from "./validateNumber.ts";
import type { LiveInputs } from "./createInputs.ts";
import { findControl, isQuestion, isSteppedSlider } from "./readControl.ts";

/** Sends what the reader does with the controls of cells to the kernel. */
export function listenToControls(inputs: LiveInputs): void {
  document.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const control = field.closest("[data-input]");
    if (control !== null && field.type !== "file" && !isQuestion(control) && validateNumber(field))
      inputs.send(control);
  });
  for (const type of ["change", "focusout"]) {
    document.addEventListener(type, ({ target }) => showNumberProblem(target as HTMLInputElement));
  }
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-step]");
    const slider = button && findControl(button.dataset["for"]!);
    if (slider && isSteppedSlider(slider)) step(inputs, slider, button!.dataset["step"] === "-1" ? -1 : 1);
  });
}

function step(inputs: LiveInputs, slider: HTMLInputElement, by: number): void {
  const before = slider.value;
  slider.stepUp(by);
  if (slider.value !== before) inputs.send(slider);
}
