import type { ByteCount, UnitName } from "engine";
import { drawBytes } from "./drawBytes.ts";
import { html } from "./html.ts";
import type { Kind } from "./kind.ts";
import { numberText } from "./numberText.ts";

export interface Bar {
  readonly name: string;
  readonly value: number | ByteCount;
  readonly kind: Kind;
  readonly part?: string | undefined;
  /** The latest change of it. */
  readonly note?: "new" | "freed" | undefined;
  /** Whether it is several things added up: they have no bar, which would not compare with the others. */
  readonly several?: boolean;
}

export interface BarsOptions {
  readonly unit: UnitName;
  readonly label: string;
  /** The value of a bar of full length; by default the largest. */
  readonly full?: number;
  /** Whether the keyboard reaches the bars. */
  readonly focus?: boolean;
}

/** Draws names, bars and values in lines under each other. */
export function drawBars(
  document: Document,
  bars: readonly Bar[],
  { unit, label, full, focus = false }: BarsOptions,
): Element {
  const whole = full ?? Math.max(1, ...bars.map(({ value }) => amount(value)));
  const lines = bars.map(({ name, value, kind, part, note, several }, k) => {
    const length = Math.round((10000 * amount(value)) / whole) / 100;
    return html(
      document,
      "li",
      {
        class: `line of-${kind}${note ? ` ${note}` : ""}`,
        "data-part": part,
        tabindex: focus ? (k === 0 ? 0 : -1) : undefined,
        style: `--length: ${length}`,
      },
      html(document, "span", { class: "name" }, name, note && html(document, "b", {}, ` ${note}`)),
      html(document, "i", { class: several ? undefined : "bar" }),
      html(
        document,
        "span",
        { class: "amount" },
        typeof value === "number" ? numberText(value) : drawBytes(document, value),
      ),
    );
  });
  const spoken = bars.map(
    ({ name, value }) => `${name} ${typeof value === "number" ? numberText(value) : value.text[unit]}`,
  );
  return html(
    document,
    "ul",
    { class: "bars", role: "list", "aria-label": `${label}: ${spoken.join(", ")}` },
    ...lines,
  );
}

const amount = (value: number | ByteCount): number => (typeof value === "number" ? value : value.bytes);
