/** The limits of a control on the page. */
export interface Limits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly step?: string | undefined;
  /** The words of the choices, as an address has them. */
  readonly choices?: readonly string[] | undefined;
}

/** The largest number of choices that a sentence lists. */
const listed = 24;

/**
 * A sentence that says which values a control takes.
 *
 *     limitsText({ min: "1", max: "512", step: "1" }) // "It takes whole numbers from 1 to 512."
 */
export function limitsText({ min = "", max = "", step = "", choices }: Limits): string {
  if (choices !== undefined)
    return choices.length <= listed
      ? `It takes ${choices.join(", ")}.`
      : `It takes one of ${choices.length} choices.`;
  const whole =
    Number.isInteger(Number(step || "1")) && step !== "any" && Number.isInteger(Number(min || "0"));
  const ends =
    min === "" && max === ""
      ? ""
      : max === ""
        ? ` from ${min} on`
        : min === ""
          ? ` up to ${max}`
          : ` from ${min} to ${max}`;
  const steps = step === "" || step === "any" || step === "1" ? "" : ` in steps of ${step}`;
  return `It takes ${whole ? "whole numbers" : "numbers"}${ends}${steps}.`;
}
