/** What a figure is: data that can draw itself with the document it is given. */
export interface Figure {
  render(document: Document): Element;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | number | undefined;

/** An HTML element. Attributes and children that are `undefined` are left out. */
export function html(document: Document, tag: string, attributes: Attributes, ...children: readonly Child[]) {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. Attributes and children that are `undefined` are left out. */
export function svg(document: Document, tag: string, attributes: Attributes, ...children: readonly Child[]) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** A figure with a caption that states the finding, or the bare drawing where there is none. */
export function captioned(document: Document, drawing: Element, caption: string | undefined): Element {
  return caption === undefined
    ? drawing
    : html(document, "figure", {}, drawing, html(document, "figcaption", {}, caption));
}

function filled(element: Element, attributes: Attributes, children: readonly Child[]): Element {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  for (const child of children)
    if (child !== undefined) element.append(typeof child === "number" ? String(child) : child);
  return element;
}
