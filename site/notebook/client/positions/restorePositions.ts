import { isShareable } from "../address/isShareable.ts";
import { isMoved } from "../controls/isMoved.ts";
import type { LiveInputs } from "../controls/createInputs.ts";
import { findControl, readControl, writeControl } from "../controls/readControl.ts";
import { showBanner } from "../showBanner.ts";
import { isControlValue } from "../untrusted/isControlValue.ts";
import { readPositions, writePositions, type Positions } from "./positions.ts";

/** Whether the page's address sets inputs itself: then it counts, and what was left stays where it is kept. */
const isAddressed = (): boolean =>
  isShareable() &&
  [...new URL(location.href).searchParams.keys()].some((input) => findControl(input) !== null);

/**
 * Puts controls back where the reader left them; who called sends them on. `settle` then moves those again whose limits
 * depended on others, forgets what no longer fits, and offers the way back to the lesson's own.
 */
export function restorePositions(inputs: LiveInputs, defaults: Positions): { settle(): Promise<void> } {
  const kept = isAddressed() ? {} : readPositions();
  const left = Object.entries(kept).filter(([input]) => {
    const control = findControl(input);
    // What was moved while the page was waking is later.
    return control !== null && !isMoved(control);
  });
  for (const [input, value] of left) {
    const control = findControl(input)!;
    if (isOfKind(value, defaults[input])) writeControl(control, value);
  }
  return {
    async settle() {
      await inputs.whenSettled();
      const lost = left.filter(([input, value]) => !stands(inputs, input, value));
      if (lost.length > 0) {
        const names = lost.map(([input]) => input);
        writePositions(
          Object.fromEntries(Object.entries(readPositions()).filter(([input]) => !names.includes(input))),
        );
      }
      if (lost.length < left.length) offerDefaults(inputs, defaults);
    },
  };
}

/** Whether a value may be of a control's kind: that of the value that the control had by itself. */
const isOfKind = (value: unknown, own: unknown): boolean =>
  typeof value === typeof own && Array.isArray(value) === Array.isArray(own);

/** Whether an input stands at a value, if need be now that its limits may be others. */
function stands(inputs: LiveInputs, input: string, value: unknown): boolean {
  const control = findControl(input);
  if (control === null || !isControlValue(control, value)) return false;
  if (!isAt(control, value)) inputs.move(control, value);
  return isAt(control, value);
}

const isAt = (control: Element, value: unknown): boolean =>
  JSON.stringify(readControl(control)) === JSON.stringify(value);

/** Moves inputs to values, and returns where those stood that moved. */
function move(inputs: LiveInputs, values: Positions): Positions {
  const before = Object.entries(values).flatMap(([input, value]) => {
    const control = findControl(input);
    if (control === null || value === undefined || isAt(control, value)) return [];
    const old = readControl(control);
    inputs.move(control, value);
    return [[input, old] as const];
  });
  return Object.fromEntries(before);
}

function offerDefaults(inputs: LiveInputs, defaults: Positions): void {
  const banner = showBanner("Sliders and fields are as you left them.", {
    "reset-inputs": "Back to the lesson’s own",
  });
  banner.querySelector("button")!.addEventListener("click", () => {
    const left = move(inputs, defaults);
    const undo = showBanner("Sliders and fields are the lesson’s own.", {
      "undo-inputs": "Undo",
    }).querySelector("button")!;
    undo.addEventListener("click", () => void move(inputs, left));
    undo.focus();
  });
}
