import { expectKnown } from "./expectKnown.ts";
import { field, labelled, type Control } from "./control.ts";

export interface TextOptions {
  readonly value?: string;
  readonly placeholder?: string;
}

export function text(label: string, options: TextOptions = {}): Control<string> {
  expectKnown("text", options, { value: "string", placeholder: "string" });
  const { value = "", placeholder } = options;
  return {
    initial: value,
    read: (raw) => (typeof raw === "string" ? raw : undefined),
    draw: (name, current) =>
      labelled("text", label, field(name, { type: "text", value: current, placeholder })),
  };
}
