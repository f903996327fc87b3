import { matrixFields, isQuestion } from "../controls/readControl.ts";

/** The longest text that an element of an output may put into a field. */
const longest = 10_000;

/** Whether a control can have a value: it is of the control's kind, size and range. */
export function isControlValue(control: Element, value: unknown): boolean {
  if (control.matches("[type=file]") || isQuestion(control)) return false;
  if (control instanceof HTMLSelectElement) return isPlace(value, control.options.length);
  if (!(control instanceof HTMLInputElement)) return isMatrix(control, value);
  if (control.type === "checkbox") return typeof value === "boolean";
  const text = String(value);
  if (!/^(string|number)$/.test(typeof value) || text.length > longest) return false;
  return control.type === "text" || (text !== "" && isNumber(Number(text)) && isWithin(control, text));
}

/**
 * Whether a number is in a control's range and on its steps. A slider takes any number, since it moves to the nearest
 * it has.
 */
function isWithin(control: HTMLInputElement, text: string): boolean {
  const probe = control.cloneNode() as HTMLInputElement;
  probe.value = text;
  const { rangeOverflow, rangeUnderflow, stepMismatch } = probe.validity;
  return !(rangeOverflow || rangeUnderflow || stepMismatch);
}

/**
 * Whether a value is a matrix of numbers that fits into the control's fields; a smaller one fills their first corner.
 */
function isMatrix(control: Element, value: unknown): boolean {
  const last = matrixFields(control).at(-1);
  if (last === undefined || !Array.isArray(value) || value.length > last.row + 1) return false;
  return value.every((row) => Array.isArray(row) && row.length <= last.column + 1 && row.every(isNumber));
}

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isPlace = (value: unknown, count: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
