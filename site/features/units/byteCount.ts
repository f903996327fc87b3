import { unitNames } from "../../../engine/units.ts";
import { cut } from "../../notebook/kernel/serialise/cut.ts";
import type { TreeElement } from "../../notebook/kernel/tree.ts";
import { element } from "../../notebook/kernel/render/element.ts";
import { field } from "../../notebook/kernel/render/field.ts";
import { numberText } from "../../notebook/kernel/render/numberText.ts";

/** The most characters of its texts that are shown. */
const longest = { text: 100, derivation: 2000 };

/** A count of bytes with its text in each unit: the page changes from one to another without running anything. */
export function byteCount(value: unknown): TreeElement | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [count, derivation, text] = [field(value, "bytes"), field(value, "derivation"), field(value, "text")];
  const texts = unitNames.map((unit) => field(text, unit));
  if (typeof count !== "number" || typeof derivation !== "string") return undefined;
  if (!texts.every((text) => typeof text === "string")) return undefined;
  const [mb, mib, article] = (texts as string[]).map((text) => cut(text, longest.text));
  const reason = cut(derivation, longest.derivation);
  const exact = `${numberText(count)} B`;
  return element(
    "data",
    {
      class: "bytes",
      value: String(count),
      "data-bytes": String(count),
      "data-mb": mb!,
      "data-mib": mib!,
      "data-article": article!,
      "data-derivation": reason,
      tabindex: "0",
      title: reason === "" ? exact : `${exact} = ${reason}`,
    },
    mb!,
  );
}
