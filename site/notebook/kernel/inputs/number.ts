import { expectKnown } from "./expectKnown.ts";
import { inputElement, refuseOptions, withLabel, type Control } from "./control.ts";

export interface NumberOptions {
  /** The least value that is taken. */
  readonly min?: number;
  /** The largest value that is taken. */
  readonly max?: number;
  /** The distance between values, counted from `min` or 0; by default any number will do. */
  readonly step?: number;
  /** The value at first. */
  readonly value?: number;
}

export function number(label: string, options: NumberOptions = {}): Control<number> {
  expectKnown("number", options, { min: "number", max: "number", step: "number", value: "number" });
  const { min = -Infinity, max = Infinity, step, value = Math.min(Math.max(0, min), max) } = options;
  if (!(value >= min && value <= max))
    refuseOptions("number", `value ${value} is not between ${min} and ${max}`);
  const bound = (edge: number) => (Number.isFinite(edge) ? edge : undefined);
  const limits = { min: bound(min), max: bound(max), step: step ?? "any" };
  /** Whether a number is on a step, as a browser counts them: from the least value, or from 0. */
  const isStep = (raw: number): boolean => {
    const steps = step === undefined ? 0 : (raw - (bound(min) ?? 0)) / step;
    return Math.abs(steps - Math.round(steps)) < 1e-6;
  };
  return {
    initial: value,
    read: (raw) => (typeof raw === "number" && raw >= min && raw <= max && isStep(raw) ? raw : undefined),
    draw: (name, current) =>
      withLabel("number", label, inputElement(name, { type: "number", ...limits, value: current })),
  };
}
