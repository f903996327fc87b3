import type { TinyDocument } from "./tinyDocument.ts";
import { boxOf, type Box } from "./box.ts";
import { ClassList } from "./classList.ts";
import { datasetOf } from "./datasetOf.ts";
import { namespaces } from "./namespaces.ts";
import { nodeTypes } from "./tinyNode.ts";
import { TinyParent } from "./tinyParent.ts";
import { reflect } from "./reflect.ts";
import { compileSelector } from "./compileSelector.ts";
import { styleOf } from "./styleOf.ts";
import { touch } from "./touch.ts";

export class TinyElement extends TinyParent {
  override readonly nodeType = nodeTypes.element;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly #attributes = new Map<string, string>();
  readonly classList = new ClassList(this);
  #style: object | undefined;

  constructor(ownerDocument: TinyDocument, namespaceURI: string, localName: string) {
    super(ownerDocument);
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get tagName(): string {
    return this.namespaceURI === namespaces.html ? this.localName.toUpperCase() : this.localName;
  }

  override get nodeName(): string {
    return this.tagName;
  }

  get attributes(): { name: string; value: string }[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }

  /** The attributes without copies, for callers who read many. */
  pairs(): Iterable<[name: string, value: string]> {
    return this.#attributes;
  }

  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(this.#spelt(name)) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(this.#spelt(name));
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(this.#spelt(name), `${value}`);
    touch();
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(this.#spelt(name));
    touch();
  }

  toggleAttribute(name: string, force = !this.hasAttribute(name)): boolean {
    if (force) this.setAttribute(name, "");
    else this.removeAttribute(name);
    return force;
  }

  /**
   * Reads an attribute of any namespace: attributes have none of their own, and `xlink:href` is `href`, as in SVG 2.
   */
  getAttributeNS(_namespace: string | null, name: string): string | null {
    return this.getAttribute(local(name));
  }

  hasAttributeNS(_namespace: string | null, name: string): boolean {
    return this.hasAttribute(local(name));
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(local(name), value);
  }

  removeAttributeNS(_namespace: string | null, name: string): void {
    this.removeAttribute(local(name));
  }

  get style(): object {
    return (this.#style ??= styleOf(this));
  }

  set style(text: unknown) {
    this.setAttribute("style", text);
  }

  get dataset(): object {
    return datasetOf(this);
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(names: string) {
    this.setAttribute("class", names);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(id: string) {
    this.setAttribute("id", id);
  }

  get nextElementSibling(): TinyElement | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== nodeTypes.element) node = node.nextSibling;
    return node as TinyElement | null;
  }

  get previousElementSibling(): TinyElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== nodeTypes.element) node = node.previousSibling;
    return node as TinyElement | null;
  }

  get ownerSVGElement(): TinyElement | null {
    return this.namespaceURI === namespaces.svg ? (this.parentElement?.closest("svg") ?? null) : null;
  }

  matches(selector: string): boolean {
    return compileSelector(selector)(this);
  }

  closest(selector: string): TinyElement | null {
    const matches = compileSelector(selector);
    for (let at: TinyElement | null = this; at; at = at.parentElement) if (matches(at)) return at;
    return null;
  }

  getBBox(): Box {
    return boxOf(this);
  }

  override cloneNode(deep = false): TinyElement {
    const copy = this.ownerDocument.createElementNS(this.namespaceURI, this.localName);
    for (const [name, value] of this.#attributes) copy.setAttribute(name, value);
    if (deep) for (const node of this.childNodes) copy.appendChild(node.cloneNode(true));
    return copy;
  }

  #spelt(name: string): string {
    return this.namespaceURI === namespaces.html ? `${name}`.toLowerCase() : local(name);
  }
}

reflect(TinyElement.prototype);

function local(name: string): string {
  const text = `${name}`;
  return text.startsWith("xlink:") ? text.slice("xlink:".length) : text;
}
