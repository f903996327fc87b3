import { previewText } from "../render/previewText.ts";
import { field, invalid, labelled, type Control } from "./control.ts";

export interface NumberOptions {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly value?: number;
}

export function number(
  label: string,
  { min = -Infinity, max = Infinity, step, value = Math.min(Math.max(0, min), max) }: NumberOptions = {},
): Control<number> {
  for (const [name, given] of Object.entries({ min, max, step: step ?? 1, value }))
    if (typeof given !== "number") invalid("number", `${name} must be a number, got ${previewText(given)}`);
  if (!(value >= min && value <= max)) invalid("number", `value ${value} is not between ${min} and ${max}`);
  const bound = (edge: number) => (Number.isFinite(edge) ? edge : undefined);
  const limits = { min: bound(min), max: bound(max), step: step ?? "any" };
  return {
    initial: value,
    read: (raw) => (typeof raw === "number" && raw >= min && raw <= max ? raw : undefined),
    draw: (name, current) =>
      labelled("number", label, field(name, { type: "number", ...limits, value: current })),
  };
}
