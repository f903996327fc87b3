import { group, type ByteCount } from "engine";
import { html } from "./html.ts";

/** Draws a byte count that follows the reader's unit and shows its derivation, as the page expects one. */
export function drawBytes(document: Document, { bytes, derivation, text }: ByteCount): Element {
  const units = { "data-mb": text.MB, "data-mib": text.MiB, "data-article": text.article };
  const title = `${group(bytes)} B = ${derivation}`;
  const exact = {
    class: "bytes",
    value: bytes,
    "data-bytes": bytes,
    "data-derivation": derivation,
    tabindex: 0,
    title,
  };
  return html(document, "data", { ...exact, ...units }, text.MB);
}
