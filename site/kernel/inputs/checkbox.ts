import { element, labelled, type Control } from "./control.ts";

export interface CheckboxOptions {
  readonly value?: boolean;
}

export function checkbox(label: string, { value = false }: CheckboxOptions = {}): Control<boolean> {
  return {
    initial: value,
    read: (raw) => (typeof raw === "boolean" ? raw : undefined),
    draw: (name, checked) =>
      labelled("checkbox", label, element("input", { type: "checkbox", checked, "data-input": name })),
  };
}
