import { cut } from "../serialise/cut.ts";
import { CellError } from "../cellError.ts";
import { numberText } from "../render/numberText.ts";
import type { Tree } from "../tree.ts";

/** A control: its first value, the values that it takes from the page, and its drawing. */
export interface Control<T = unknown> {
  readonly initial: T;
  /** The value that `raw`, from the page or a link, stands for; undefined if the control cannot have it. */
  read(raw: unknown): T | undefined;
  draw(name: string, value: T): Tree;
}

/** Refuses a control's options in the words of whoever wrote them. */
export function refuseOptions(kind: string, what: string, remedy?: string): never {
  throw remedy === undefined
    ? new RangeError(`${kind}: ${what}`)
    : new CellError(`${kind}: ${what}.`, { remedy });
}

/** The most parts of a control, and characters of a text in it, that are still of use to a reader. */
export const controlLimits = { numbers: 1024, options: 2000, guesses: 100, characters: 10_000 };
/** The most characters of a label or a choice that are shown. */
const longest = 200;

/** Refuses a control with more parts than a page can hold. */
export function expectAtMost(
  kind: string,
  parts: keyof typeof controlLimits,
  count: number,
  remedy = "Give fewer of them.",
): void {
  if (count > controlLimits[parts])
    refuseOptions(
      kind,
      `expected at most ${numberText(controlLimits[parts])} ${parts}, got ${numberText(count)}`,
      remedy,
    );
}

/**
 * A label or a choice, cut to the room that there is. Anything but a text, such as an element, gives undefined, and its
 * control is refused.
 */
export const labelText = (text: unknown, most = longest): string =>
  typeof text === "string" ? cut(text, most) : (undefined as never);

export function controlTree(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly Tree[]
): Tree {
  const kept = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  const text = kept.map(([name, value]) => [name, value === true ? "" : String(value)]);
  return { tag, attributes: Object.fromEntries(text) as Record<string, string>, children };
}

/** The native control of an input. A reload shows the rendered value, not the one that a browser remembers. */
export function inputElement(name: string, attributes: Parameters<typeof controlTree>[1]): Tree {
  return controlTree("input", { ...attributes, autocomplete: "off", "data-input": name });
}

/** A label around its native control, so that a click on the words reaches it. */
export function withLabel(kind: string, label: string, ...control: readonly Tree[]): Tree {
  const words = controlTree("span", { class: "label" }, labelText(label));
  return controlTree("label", { class: "control", "data-kind": kind }, words, ...control);
}
