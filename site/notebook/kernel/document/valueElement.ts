import { TinyElement } from "./tinyElement.ts";

/** The tags of elements with a `value`; all others have none, because Plot asks whether they do. */
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
