import { controlDefault } from "../controls/controlDefault.ts";
import type { LiveInputs } from "../controls/createInputs.ts";
import { findControl, isQuestion, readControl } from "../controls/readControl.ts";
import { readPositions, writePositions, type Positions } from "./positions.ts";

/** The time after a move until it is kept, in milliseconds: a drag is kept when it pauses. */
const patience = 300;

/**
 * Keeps where the reader leaves the inputs of a lesson, except those that stand by themselves, while `isReading`.
 * Returns where they stand by themselves, for which it has to be called before anything runs.
 */
export function keepPositions(inputs: LiveInputs, isReading: () => boolean): Positions {
  const controls = [...document.querySelectorAll<HTMLElement>("[data-input]")];
  const defaults = Object.fromEntries(
    controls
      .filter((control) => !isQuestion(control))
      .map((control) => [control.dataset["input"]!, controlDefault(control)]),
  );
  const moved = new Set<string>();
  let timer = 0;
  const write = (): void => {
    clearTimeout(timer);
    timer = 0;
    writePositions(nextPositions(readPositions(), readMoved(moved), defaults));
    moved.clear();
  };
  const flush = (): void => {
    if (timer !== 0) write();
  };
  inputs.onSend((input) => {
    if (!isReading()) return;
    moved.add(input);
    clearTimeout(timer);
    timer = window.setTimeout(write, patience);
  });
  for (const type of ["change", "visibilitychange", "pagehide"]) addEventListener(type, flush, true);
  return defaults;
}

/** The values of inputs whose controls are there, and hold something that can be kept. */
function readMoved(inputs: Iterable<string>): Positions {
  const found: Record<string, unknown> = {};
  for (const input of inputs) {
    const control = findControl(input);
    const value = control?.matches("[type=file]") === false ? readControl(control) : undefined;
    if (value !== undefined && !Number.isNaN(value)) found[input] = value;
  }
  return found;
}

/** The positions to keep after a move: of inputs that stand by themselves again nothing, of the others what was kept. */
export function nextPositions(kept: Positions, moved: Positions, defaults: Positions): Positions {
  const all = Object.entries({ ...kept, ...moved });
  return Object.fromEntries(
    all.filter(([input, value]) => JSON.stringify(value) !== JSON.stringify(defaults[input])),
  );
}
