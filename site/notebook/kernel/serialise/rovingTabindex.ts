const native = new Set(["button", "input", "select", "summary"]);
const structure = new Set(["td", "th", "tr", "li", "dt", "dd"]);

/** Makes elements that set an input reachable by keyboard: the first for each input by Tab, the rest by arrow keys. */
export class RovingTabindex {
  readonly #inputs = new Set<string>();

  add(tag: string, attributes: Record<string, string>): void {
    const name = Object.keys(attributes).find((attribute) => attribute.startsWith("data-set-"));
    if (name === undefined || native.has(tag)) return;
    attributes["tabindex"] ??= this.#inputs.has(name) ? "-1" : "0";
    this.#inputs.add(name);
    if (!structure.has(tag)) attributes["role"] ??= "button";
  }
}
