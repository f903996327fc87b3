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

/** Whether a control is a slider that goes in steps. */
export const isStepped = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "range" && control.step !== "any";

/** What a control stands at: a number, a choice's place, a truth, a text, or the rows of a matrix. */
export function readControl(control: Element): unknown {
  if (control instanceof HTMLSelectElement) return control.selectedIndex;
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return control.checked;
    return control.type === "text" ? control.value : control.valueAsNumber;
  }
  const rows: number[][] = [];
  for (const { row, column, field } of fieldsOf(control)) (rows[row] ??= [])[column] = field.valueAsNumber;
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
    for (const { row, column, field } of fieldsOf(control)) {
      const number = rows[row]?.[column];
      if (number !== undefined) field.value = String(number);
    }
  }
}

/** So long a text an element of an output may put into a field. */
const longest = 10_000;

/** Whether a control can be moved to a value, whoever says so: it is of the control's kind and size. */
export function fits(control: Element, value: unknown): boolean {
  if (control.matches("[type=file]") || isAsked(control)) return false;
  if (control instanceof HTMLSelectElement) return isPlace(value, control.options.length);
  if (control instanceof HTMLInputElement) {
    if (control.type === "checkbox") return typeof value === "boolean";
    if (control.type === "text")
      return /^(string|number)$/.test(typeof value) && String(value).length <= longest;
    return isNumber(value) || (typeof value === "string" && value !== "" && isNumber(Number(value)));
  }
  const fields = fieldsOf(control);
  const [rows, columns] = [fields.at(-1)?.row ?? -1, fields.at(-1)?.column ?? -1];
  return (
    Array.isArray(value) &&
    value.length <= rows + 1 &&
    value.every((row) => Array.isArray(row) && row.length <= columns + 1 && row.every(isNumber))
  );
}

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isPlace = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

/** Sends what a control stands at, unless a part of it is no number. A picture is not a control's to send. */
export function emit(inputs: Inputs, control: Element): void {
  if (control.matches("[type=file]")) return;
  if (fieldsOf(control).some(({ field }) => Number.isNaN(field.valueAsNumber))) return;
  const output = control.closest("label")?.querySelector("output");
  if (output) output.textContent = numberText((control as HTMLInputElement).valueAsNumber);
  const input = (control as HTMLElement).dataset["input"]!;
  inputs.set(input, readControl(control));
  for (const callback of listeners) callback(input);
}

/** Moves an input from elsewhere than its control, which follows; a value that the control cannot hold moves nothing. */
export function setControl(inputs: Inputs, control: Element, value: unknown): void {
  if (!fits(control, value)) return;
  const standing = readControl(control);
  writeControl(control, value);
  if (isBeyond(control)) return writeControl(control, standing);
  if (JSON.stringify(readControl(control)) !== JSON.stringify(standing)) emit(inputs, control);
}

/** A slider takes the nearest value that it can; a field takes any. */
const isBeyond = (control: Element): boolean => {
  if (!(control instanceof HTMLInputElement)) return false;
  const { rangeOverflow, rangeUnderflow, stepMismatch } = control.validity;
  return rangeOverflow || rangeUnderflow || stepMismatch;
};

const fieldsOf = (control: Element) =>
  [...control.querySelectorAll<HTMLInputElement>("input[data-row]")].map((field) => ({
    field,
    row: Number(field.dataset["row"]),
    column: Number(field.dataset["column"]),
  }));
