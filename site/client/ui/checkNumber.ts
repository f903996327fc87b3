import { note } from "./note.ts";
import { put } from "./patch/given.ts";

/** Whether what stands in a field may be sent. */
export function checkNumber(field: HTMLInputElement): boolean {
  if (field.type !== "number") return true;
  field.setCustomValidity("");
  const good = field.validity.valid && Number.isFinite(field.valueAsNumber);
  if (good) {
    put(field, "aria-invalid", null);
    note(field);
  } else {
    put(field, "aria-invalid", "true");
    field.setCustomValidity(wanted(field));
  }
  return good;
}

/** Says beside a field left with no usable number what would do; not before, for "−" is on the way to "−1". */
export function sayNumber(field: HTMLInputElement): void {
  if (field.type === "number" && field.getAttribute("aria-invalid") === "true")
    note(field, field.validationMessage);
}

/** "A number from 1 to 3, in steps of 0.5, is needed here. The last good one still counts." */
function wanted({ min, max, step }: HTMLInputElement): string {
  const range =
    min && max ? ` from ${min} to ${max}` : min ? ` of at least ${min}` : max ? ` of at most ${max}` : "";
  const steps = step === "any" ? "" : `, in steps of ${step || 1},`;
  return `A number${range}${steps} is needed here. Until then the last one counts.`.replaceAll("-", "−");
}
