import { html } from "./html.ts";
import { kindNames, kinds, type Kind } from "./kind.ts";

/** Draws the key to the colours of some kinds of memory, each once; nothing where there is one kind or none. */
export function kindKey(document: Document, shown: readonly (Kind | undefined)[]): Element | undefined {
  const told = kinds.filter((kind) => shown.includes(kind));
  if (told.length < 2) return undefined;
  const entries = told.map((kind) =>
    html(document, "li", { class: `of-${kind}` }, html(document, "i", { class: "swatch" }), kindNames[kind]),
  );
  return html(document, "ul", { class: "key beneath", role: "list" }, ...entries);
}
