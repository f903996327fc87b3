import { field, labelled, type Control } from "./control.ts";

export interface CheckboxOptions {
  readonly value?: boolean;
}

export function checkbox(label: string, { value = false }: CheckboxOptions = {}): Control<boolean> {
  return {
    initial: value,
    read: (raw) => (typeof raw === "boolean" ? raw : undefined),
    draw: (name, checked) => labelled("checkbox", label, field(name, { type: "checkbox", checked })),
  };
}
