import { setControlNote } from "./setControlNote.ts";
import { setPageAttribute } from "../patch/cellAttributes.ts";

/** Whether what stands in a field may be sent. */
export function validateNumber(field: HTMLInputElement): boolean {
  if (field.type !== "number") return true;
  field.setCustomValidity("");
  const good = field.validity.valid && Number.isFinite(field.valueAsNumber);
  if (good) {
    setPageAttribute(field, "aria-invalid", null);
    setControlNote(field);
  } else {
    setPageAttribute(field, "aria-invalid", "true");
    field.setCustomValidity(rangeText(field));
  }
  return good;
}

/** Says beside a field left with no usable number what would do; not before, for "−" is on the way to "−1". */
export function showNumberProblem(field: HTMLInputElement): void {
  if (field.type === "number" && field.getAttribute("aria-invalid") === "true")
    setControlNote(field, field.validationMessage);
}

/** "A number from 1 to 3, in steps of 0.5, is needed here. The last good one still counts." */
function rangeText({ min, max, step }: HTMLInputElement): string {
  const range =
    min && max ? ` from ${min} to ${max}` : min ? ` of at least ${min}` : max ? ` of at most ${max}` : "";
  const steps = step === "any" ? "" : `, in steps of ${step || 1},`;
  return `A number${range}${steps} is needed here. Until then the last one counts.`.replaceAll("-", "−");
}
