import { expectKnown } from "./expectKnown.ts";
import { inputElement, withLabel, type Control } from "./control.ts";

export interface CheckboxOptions {
  /** Whether it is ticked at first. */
  readonly value?: boolean;
}

export function checkbox(label: string, options: CheckboxOptions = {}): Control<boolean> {
  expectKnown("checkbox", options, { value: "boolean" });
  const { value = false } = options;
  return {
    initial: value,
    read: (raw) => (typeof raw === "boolean" ? raw : undefined),
    draw: (name, checked) => withLabel("checkbox", label, inputElement(name, { type: "checkbox", checked })),
  };
}
