import { expectOptions, formatBytes, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, type ByteCount, type UnitName } from "engine";
import { percent } from "./answerBars.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";

export interface StackedPart {
  readonly part: string;
  readonly memory: ByteCount;
  /** Whether it may be there or not: then it is dashed, and counts for the most alone. */
  readonly isOpen?: boolean;
}

export interface StackedBarOptions {
  /** The name of all of it together. */
  readonly label: string;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<StackedBarOptions> = { label: optionKinds.text, unit: oneOf(...unitNames) };

/**
 * Parts of memory end to end in one bar, the first filled, with a bracket over all of them.
 *
 *     stackedBar([{ part: "tensors", memory: bytes(4e9, "counted") }], { label: "nvidia-smi", unit })
 */
export function stackedBar(parts: readonly StackedPart[], options: StackedBarOptions): Figure {
  expectOptions("stackedBar", options, known);
  const { label, unit } = options;
  const sum = (some: readonly StackedPart[]) => some.reduce((total, { memory }) => total + memory.bytes, 0);
  const [least, most] = [sum(parts.filter(({ isOpen }) => !isOpen)), sum(parts)];
  const text = (count: number) => formatBytes(count, unit);
  const range = least === most ? text(least) : `${text(least)} to ${text(most)}`;
  const look = ({ isOpen }: StackedPart, k: number) => (isOpen ? "open" : k === 0 ? "first" : `grey-${k}`);
  const spoken = parts.map(({ part, memory }) => `${part} ${memory.text[unit]}`).join(", ");
  const render = (document: Document) => {
    const boxes = parts.map((part, k) =>
      html(document, "i", { class: look(part, k), style: `--length: ${percent(part.memory.bytes, most)}` }),
    );
    const lines = parts.map((part, k) =>
      html(
        document,
        "li",
        {},
        html(document, "i", { class: look(part, k) }),
        `${part.part} `,
        drawBytes(document, part.memory),
      ),
    );
    return html(
      document,
      "div",
      { class: "stacked-bar" },
      html(document, "p", { class: "bracket" }, `${label}: `, html(document, "strong", {}, range)),
      html(
        document,
        "div",
        { class: "stack", role: "img", "aria-label": `${label}, ${range}: ${spoken}` },
        ...boxes,
      ),
      html(document, "ul", { class: "answer-legend", role: "list" }, ...lines),
    );
  };
  const rows = [
    ...parts.map(({ part, memory }) => ({ part, memory })),
    { part: "together, at least", memory: bytes(least, "all that is sure") },
  ];
  return { render, data: [{ rows }] };
}
