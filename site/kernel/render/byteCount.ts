import type { TreeElement } from "../tree.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import { numberText } from "./numberText.ts";

const units = ["MB", "MiB", "article"] as const;

/** A count of bytes with its text in each unit: the page changes from one to another without running anything. */
export function byteCount(value: unknown): TreeElement | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [count, derivation, text] = [field(value, "bytes"), field(value, "derivation"), field(value, "text")];
  const texts = units.map((unit) => field(text, unit));
  if (typeof count !== "number" || typeof derivation !== "string") return undefined;
  if (!texts.every((text) => typeof text === "string")) return undefined;
  const exact = `${numberText(count)} B`;
  return element(
    "data",
    {
      class: "bytes",
      value: String(count),
      "data-bytes": String(count),
      "data-mb": texts[0],
      "data-mib": texts[1],
      "data-article": texts[2],
      "data-derivation": derivation,
      tabindex: "0",
      title: derivation === "" ? exact : `${exact} = ${derivation}`,
    },
    texts[0],
  );
}
