import { expectKnown } from "./expectKnown.ts";
import { expectAtMost, labelText, inputElement, withLabel, controlLimits, type Control } from "./control.ts";

export interface TextOptions {
  /** The text at first. */
  readonly value?: string;
  /** A pale text that stands there as long as the field is empty. */
  readonly placeholder?: string;
}

export function text(label: string, options: TextOptions = {}): Control<string> {
  expectKnown("text", options, { value: "string", placeholder: "string" });
  const { value = "", placeholder } = options;
  expectAtMost("text", "characters", value.length, "Shorten the value, or keep it in a const of its own.");
  return {
    initial: value,
    read: (raw) => (typeof raw === "string" && raw.length <= controlLimits.characters ? raw : undefined),
    draw: (name, current) => {
      const words = placeholder === undefined ? undefined : labelText(placeholder);
      return withLabel(
        "text",
        label,
        inputElement(name, { type: "text", value: current, placeholder: words }),
      );
    },
  };
}
