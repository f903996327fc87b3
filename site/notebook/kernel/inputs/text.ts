import { expectKnown } from "./expectKnown.ts";
import { atMost, brief, field, labelled, most, type Control } from "./control.ts";

export interface TextOptions {
  /** What stands there at first. */
  readonly value?: string;
  /** What stands there, pale, as long as the field is empty. */
  readonly placeholder?: string;
}

export function text(label: string, options: TextOptions = {}): Control<string> {
  expectKnown("text", options, { value: "string", placeholder: "string" });
  const { value = "", placeholder } = options;
  atMost("text", "characters", value.length, "Shorten the value, or keep it in a const of its own.");
  return {
    initial: value,
    read: (raw) => (typeof raw === "string" && raw.length <= most.characters ? raw : undefined),
    draw: (name, current) => {
      const words = placeholder === undefined ? undefined : brief(placeholder);
      return labelled("text", label, field(name, { type: "text", value: current, placeholder: words }));
    },
  };
}
