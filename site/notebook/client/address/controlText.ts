/** The text of a control's value in an address; undefined for a control that does not go into one. */
export function controlText(control: Element, raw: unknown): string | undefined {
  if (control instanceof HTMLSelectElement) return slug(control.options[Number(raw)]?.text ?? "");
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (control.type === "checkbox") return raw === true ? "yes" : "no";
  if (control.type === "number" || control.type === "range") return String(raw);
  return control.type === "text" ? String(raw) : undefined;
}

/** The value that a text in an address gives to a control; undefined if the control cannot have it. */
export function parseControlText(control: Element, text: string): unknown {
  if (control instanceof HTMLSelectElement) {
    const place = [...control.options].findIndex((option) => slug(option.text) === slug(text));
    return place === -1 ? undefined : place;
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (control.type === "checkbox") return { yes: true, no: false }[text];
  if (control.type === "number" || control.type === "range")
    return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
  // A field has one line.
  return control.type === "text" ? text.replace(/\s*[\r\n]+\s*/g, ", ") : undefined;
}

/** The texts that an address may give to a control, if they can be listed. */
export function controlChoices(control: Element): readonly string[] | undefined {
  if (control instanceof HTMLSelectElement) return [...control.options].map(({ text }) => slug(text));
  if (control instanceof HTMLInputElement && control.type === "checkbox") return ["yes", "no"];
  const buttons = [...control.querySelectorAll<HTMLButtonElement>("button[value]")];
  return buttons.length === 0 ? undefined : buttons.map(({ value }) => value);
}

/** Turns a choice into a word of an address: "Adam, all at once" becomes `adam-all-at-once`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^-|-$/g, "");
