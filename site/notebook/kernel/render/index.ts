import type { Tree } from "../tree.ts";
import { askKinds } from "../installedFeatures.ts";
import { atom } from "./atom.ts";
import type { Context } from "./context.ts";
import { drawing } from "./drawing.ts";
import { element } from "./element.ts";
import { inspect } from "./inspect.ts";
import { mergeTexts } from "./mergeTexts.ts";
import { renderTensor } from "./renderTensor.ts";
import { renderText } from "./renderText.ts";

export { drawNode } from "./drawing.ts";
export type { Context } from "./context.ts";
export { renderInline, type Inline } from "./renderInline.ts";

/** A renderer of one kind of value; undefined for a value of another kind. */
type Renderer = (value: unknown) => readonly Tree[] | undefined;

/** The renderers in the order in which they are tried; the first that knows the kind of value shows it. */
const renderers: readonly Renderer[] = [
  (value) => (value === undefined ? [] : undefined),
  renderText,
  renderTensor,
  (value) => {
    const word = atom(value);
    return word && [element("p", { class: "value" }, word)];
  },
  (value) => [element("div", { class: "value" }, ...inspect(value))],
];

/**
 * Renders a value as its cell shows it. Throws only what the value's own drawing throws, or if there is too much to
 * show.
 */
export function render(value: unknown, context: Context): Tree[] {
  const drawn = drawing(value, context);
  if (drawn) return drawn;
  const known = askKinds(({ show }) => show?.(value, context.cell));
  if (known) return mergeTexts(known);
  for (const renderer of renderers) {
    const trees = renderer(value);
    if (trees) return mergeTexts(trees);
  }
  return [];
}
