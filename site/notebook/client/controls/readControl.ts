import { numberText } from "../../kernel/render/numberText.ts";

/** Receives the values of inputs. */
export interface Inputs {
  set(input: string, value: unknown): void;
}

const listeners: ((input: string) => void)[] = [];

/** Calls back with an input's name whenever it has a new value. */
export const onInput = (callback: (input: string) => void): void => void listeners.push(callback);

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

/** Sends a control's value, unless part of it is no number. Pictures are sent elsewhere. */
export function sendControl(inputs: Inputs, control: Element): void {
  if (control.matches("[type=file]")) return;
  if (matrixFields(control).some(({ field }) => Number.isNaN(field.valueAsNumber))) return;
  const output = control.closest("label")?.querySelector("output");
  if (output) output.textContent = numberText((control as HTMLInputElement).valueAsNumber);
  const input = (control as HTMLElement).dataset["input"]!;
  inputs.set(input, readControl(control));
  for (const callback of listeners) callback(input);
}

let isAllowed = (_control: Element, _value: unknown): boolean => true;

/** Lets only the values that pass `check` move a control from elsewhere. */
export const restrictMoves = (check: typeof isAllowed): void => void (isAllowed = check);

/** Moves a control from elsewhere, and sends its new value. */
export function setControl(inputs: Inputs, control: Element, value: unknown): void {
  if (!isAllowed(control, value)) return;
  const before = JSON.stringify(readControl(control));
  writeControl(control, value);
  if (JSON.stringify(readControl(control)) !== before) sendControl(inputs, control);
}

/** The fields of a matrix, in rows. */
export const matrixFields = (control: Element) =>
  [...control.querySelectorAll<HTMLInputElement>("input[data-row]")].map((field) => ({
    field,
    row: Number(field.dataset["row"]),
    column: Number(field.dataset["column"]),
  }));
