import { numberText } from "../../kernel/render/numberText.ts";

/** Where the value of an input goes. */
export interface Inputs {
  set(input: string, value: unknown): void;
}

const listeners: ((input: string) => void)[] = [];

/** Calls back with an input's name whenever it has a new value. */
export const onInput = (callback: (input: string) => void): void => void listeners.push(callback);

export const controlOf = (input: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-input="${CSS.escape(input)}"]`);

/** Whether a control is a question, which is judged when the reader has it judged. */
export const isAsked = (control: Element): boolean => control.matches("[data-kind=predict]");

/** What a control stands at: a number, a choice's place, a truth, a text, or the rows of a matrix. */
export function readControl(control: Element): unknown {
  if (control instanceof HTMLSelectElement) return control.selectedIndex;
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.checked;
    return control.type === "text" ? control.value : control.valueAsNumber;
  }
  const rows: number[][] = [];
  for (const cell of cellsOf(control)) (rows[Number(cell.dataset["row"])] ??= []).push(cell.valueAsNumber);
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
    for (const cell of cellsOf(control)) {
      cell.value = String(rows[Number(cell.dataset["row"])]?.[Number(cell.dataset["column"])] ?? cell.value);
    }
  }
}

/** Sends what a control stands at, unless a part of it is no number. A picture is not a control's to send. */
export function emit(inputs: Inputs, control: Element): void {
  if (control.matches("[type=file]")) return;
  if (cellsOf(control).some((cell) => Number.isNaN(cell.valueAsNumber))) return;
  const output = control.closest("label")?.querySelector("output");
  if (output) output.textContent = numberText((control as HTMLInputElement).valueAsNumber);
  const input = (control as HTMLElement).dataset["input"]!;
  inputs.set(input, readControl(control));
  for (const callback of listeners) callback(input);
}

/** Moves an input from elsewhere than its control, which follows. */
export function setControl(inputs: Inputs, control: Element, value: unknown): void {
  const before = JSON.stringify(readControl(control));
  writeControl(control, value);
  if (JSON.stringify(readControl(control)) !== before) emit(inputs, control);
}

const cellsOf = (control: Element) => [...control.querySelectorAll<HTMLInputElement>("input[data-row]")];
