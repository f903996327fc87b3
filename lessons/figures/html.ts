import type { DataTable } from "./dataTable.ts";

/** A figure: data that can draw itself with the document that it is given. */
export interface Figure {
  render(document: Document): Element;
  /** The numbers that it draws, if they do not all stand in the drawing. */
  readonly data?: readonly DataTable[];
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | number | undefined;

/** Makes an HTML element. Attributes and children that are `undefined` are left out. */
export function html(document: Document, tag: string, attributes: Attributes, ...children: readonly Child[]) {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. Attributes and children that are `undefined` are left out. */
export function svg(document: Document, tag: string, attributes: Attributes, ...children: readonly Child[]) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled(element: Element, attributes: Attributes, children: readonly Child[]): Element {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  for (const child of children)
    if (child !== undefined) element.append(typeof child === "number" ? String(child) : child);
  return element;
}
