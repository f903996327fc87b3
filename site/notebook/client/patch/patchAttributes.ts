import { isAllowedAttribute } from "../../kernel/isAllowedAttribute.ts";
import type { TreeElement } from "../../kernel/tree.ts";
import { cellAttributes, setCellAttributes } from "./cellAttributes.ts";
import { isActiveControl } from "../controls/isActiveControl.ts";

type Attributes = Readonly<Record<string, string>>;

export function createAttributes(element: Element, tree: TreeElement, cell: string): void {
  const after = allowed(tree, cell);
  for (const name in after) element.setAttribute(name, after[name]!);
  setCellAttributes(element, after);
}

export function patchAttributes(element: Element, tree: TreeElement, cell: string): void {
  const before = cellAttributes(element);
  const after = allowed(tree, cell, before);
  for (const name of readersOwn(element, before, after)) {
    if (name in before) after[name] = before[name]!;
    else delete after[name];
  }
  for (const name in before) if (!(name in after)) element.removeAttribute(name);
  for (const name in after) if (before[name] !== after[name]) element.setAttribute(name, after[name]!);
  setCellAttributes(element, after);
}

/** The attributes that the element may have. A value that it had before, word for word, has passed already. */
function allowed(
  { tag, attributes }: TreeElement,
  cell: string,
  before: Attributes = {},
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name]!;
    // The parser writes these names small, setAttribute on a plot's elements does not.
    if (before[name] === value || isAllowedAttribute(tag, name, value, cell))
      kept[name.startsWith("data-") ? name.toLowerCase() : name] = value;
  }
  return kept;
}

/** The attributes to leave alone: what the reader opened, is typing or dragging, and a picture already there. */
function readersOwn(element: Element, before: Attributes, after: Attributes): readonly string[] {
  const { localName } = element;
  if (localName === "details") return ["open"];
  if (localName === "img") return samePicture(before, after) ? ["src"] : [];
  if (!/^(input|select|option|textarea)$/.test(localName)) return [];
  return isActiveControl(element.closest("select") ?? element) ? ["value", "checked", "selected"] : [];
}

const samePicture = (before: Attributes, after: Attributes): boolean =>
  "data-picture" in before && before["data-picture"] === after["data-picture"];
