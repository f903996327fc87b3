/** What a control of the page can stand at. */
export interface Limits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly step?: string | undefined;
  /** What can be chosen, as it is written in an address. */
  readonly choices?: readonly string[] | undefined;
}

/** So many choices are still read. */
const listed = 24;

/**
 * What can be asked of a control, in a sentence; nothing where it takes anything.
 *
 *     settable({ min: "1", max: "512", step: "1" }) // "It takes whole numbers from 1 to 512."
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
