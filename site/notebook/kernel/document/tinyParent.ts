import type { TinyElement } from "./tinyElement.ts";
import { nodeTypes, TinyNode } from "./tinyNode.ts";
import { compileSelector } from "./compileSelector.ts";
import { touch } from "./touch.ts";

type Content = TinyNode | string;

/** A node that holds others: an element, a fragment, the document. */
export abstract class TinyParent extends TinyNode {
  get children(): TinyElement[] {
    return this.childNodes.filter((node) => node.nodeType === nodeTypes.element) as TinyElement[];
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): TinyElement | null {
    return this.children[0] ?? null;
  }

  get lastElementChild(): TinyElement | null {
    return this.children.at(-1) ?? null;
  }

  override get textContent(): string | null {
    return this.childNodes.map((node) => node.textContent).join("");
  }

  override set textContent(text: string | null) {
    this.replaceChildren(...(text === null || text === undefined || text === "" ? [] : [`${text}`]));
  }

  insertBefore<T extends TinyNode>(node: T, reference: TinyNode | null): T {
    if (!(node instanceof TinyNode)) throw new TypeError("append: expected an element of this document");
    if (node.contains(this)) throw new TypeError("append: an element cannot stand inside itself");
    if (reference && reference.parentNode !== this)
      throw new TypeError("insertBefore: not a child of this element");
    const before = reference === node ? node.nextSibling : reference;
    const moved = node.nodeType === nodeTypes.fragment ? node.childNodes.splice(0) : [node];
    if (node.nodeType === nodeTypes.fragment) for (const one of moved) one.parentNode = null;
    else node.remove();
    const at = before ? before.place() : this.childNodes.length;
    const after = this.childNodes.splice(at);
    for (const one of [...moved, ...after]) this.childNodes.push(one);
    moved.forEach((one, k) => {
      one.parentNode = this;
      one.settle(at + k);
    });
    touch();
    return node;
  }

  appendChild<T extends TinyNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  removeChild<T extends TinyNode>(node: T): T {
    if (node.parentNode !== this) throw new TypeError("removeChild: not a child of this element");
    node.remove();
    return node;
  }

  replaceChild<T extends TinyNode>(node: TinyNode, old: T): T {
    this.insertBefore(node, old);
    if (node !== old) old.remove();
    return old;
  }

  append(...contents: Content[]): void {
    for (const content of contents) this.appendChild(this.node(content));
  }

  prepend(...contents: Content[]): void {
    const first = this.firstChild;
    for (const content of contents) this.insertBefore(this.node(content), first);
  }

  replaceChildren(...contents: Content[]): void {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    touch();
    this.append(...contents);
  }

  querySelector(selector: string): TinyElement | null {
    for (const element of below(this, compileSelector(selector))) return element;
    return null;
  }

  querySelectorAll(selector: string): TinyElement[] {
    return [...below(this, compileSelector(selector))];
  }

  getElementsByTagName(tag: string): TinyElement[] {
    return this.querySelectorAll(tag);
  }

  getElementsByClassName(names: string): TinyElement[] {
    return this.querySelectorAll(names.trim().replace(/^|\s+/g, "."));
  }

  /** The node itself, or a text node for any other value, as `append` has it. */
  node(content: Content): TinyNode {
    return content instanceof TinyNode ? content : this.ownerDocument.createTextNode(`${content}`);
  }
}

function* below(parent: TinyNode, matches: (element: TinyElement) => boolean): Generator<TinyElement> {
  for (const node of parent.childNodes) {
    if (node.nodeType !== nodeTypes.element) continue;
    if (matches(node as TinyElement)) yield node as TinyElement;
    yield* below(node, matches);
  }
}
