export const findControl = (input: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-input="${CSS.escape(input)}"]`);

/** Whether a control is a question, which waits until the reader has it judged. */
export const isQuestion = (control: Element): boolean => control.matches("[data-kind=predict]");

/** Whether a control is a slider that goes in steps. */
export const isSteppedSlider = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "range" && control.step !== "any";

/** Reads a control's value: a number, the index of a choice, a boolean, a text, or the rows of a matrix. */
export function readControl(control: Element): unknown {
  if (control instanceof HTMLSelectElement) return control.selectedIndex;
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.checked;
    return control.type === "text" ? control.value : control.valueAsNumber;
  }
  const rows: number[][] = [];
  for (const { row, column, field } of matrixFields(control))
    (rows[row] ??= [])[column] = field.valueAsNumber;
  return rows;
}

/** Moves a control to a value. */
export function writeControl(control: Element, value: unknown): void {
  if (control instanceof HTMLSelectElement) control.selectedIndex = Number(value);
  else if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") control.checked = value === true;
    else control.value = String(value);
  } else {
    const rows = value as readonly (readonly number[])[];
    for (const { row, column, field } of matrixFields(control)) {
      const number = rows[row]?.[column];
      if (number !== undefined) field.value = String(number);
    }
  }
}

/** The fields of a matrix, in rows. */
export const matrixFields = (control: Element) =>
  [...control.querySelectorAll<HTMLInputElement>("input[data-row]")].map((field) => ({
    field,
    row: Number(field.dataset["row"]),
    column: Number(field.dataset["column"]),
  }));
