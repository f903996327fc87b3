import { setControlNote } from "./setControlNote.ts";
import { setPageAttribute } from "../patch/cellAttributes.ts";

/** Marks a number field as valid or invalid, and says whether its value may be sent. */
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

/**
 * Says beside a field that was left with no usable number which numbers it takes. Not earlier: “−” is on the way to
 * “−1”.
 */
export function showNumberProblem(field: HTMLInputElement): void {
  if (field.type === "number" && field.getAttribute("aria-invalid") === "true")
    setControlNote(field, field.validationMessage);
}

/**
 * A sentence that asks for a number: "Enter a number from 1 to 3, in steps of 0.5. Until then, the last one counts."
 */
function rangeText({ min, max, step }: HTMLInputElement): string {
  const range =
    min && max ? ` from ${min} to ${max}` : min ? ` of at least ${min}` : max ? ` of at most ${max}` : "";
  const steps = step === "any" ? "" : `, in steps of ${step || 1}`;
  return `Enter a number${range}${steps}. Until then, the last one counts.`.replaceAll("-", "−");
}
