import { TinyElement } from "./tinyElement.ts";

/** The tags of elements with a `value`; no other may have one, because Plot asks whether it does. */
export const valueTags: ReadonlySet<string> = new Set(
  "button data input li meter option progress".split(" "),
);

export class ValueElement extends TinyElement {
  get value(): string {
    return this.getAttribute("value") ?? "";
  }

  set value(value: unknown) {
    this.setAttribute("value", value);
  }
}
