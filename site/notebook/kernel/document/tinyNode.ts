import type { TinyDocument } from "./tinyDocument.ts";
import type { TinyElement } from "./tinyElement.ts";
import { Listeners } from "./listeners.ts";
import type { TinyParent } from "./tinyParent.ts";
import { touch } from "./touch.ts";

export const nodeTypes = { element: 1, text: 3, document: 9, fragment: 11 } as const;

/** A node and its place in the tree. */
export abstract class TinyNode extends Listeners {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract textContent: string | null;
  abstract cloneNode(deep?: boolean): TinyNode;
  readonly ownerDocument: TinyDocument;
  readonly childNodes: TinyNode[] = [];
  parentNode: TinyNode | null = null;
  /** Its index among its siblings when last asked: a guess that spares a search. */
  #place = 0;

  constructor(ownerDocument: TinyDocument) {
    super();
    this.ownerDocument = ownerDocument;
  }

  /** Whether a value is a node made here, whatever a proxy or a made-up prototype may say. */
  static is(value: unknown): value is TinyNode {
    return typeof value === "object" && value !== null && #place in value;
  }

  get parentElement(): TinyElement | null {
    return this.parentNode?.nodeType === nodeTypes.element ? (this.parentNode as TinyElement) : null;
  }

  /** Always true: a tip lays itself out at once only if it believes that it is on a page. */
  get isConnected(): boolean {
    return true;
  }

  get nodeValue(): string | null {
    return null;
  }

  get firstChild(): TinyNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): TinyNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get nextSibling(): TinyNode | null {
    return this.parentNode?.childNodes[this.place() + 1] ?? null;
  }

  get previousSibling(): TinyNode | null {
    return this.parentNode?.childNodes[this.place() - 1] ?? null;
  }

  /** Its index among its siblings. */
  place(): number {
    const siblings = this.parentNode?.childNodes ?? [];
    if (siblings[this.#place] !== this) this.#place = siblings.indexOf(this);
    return this.#place;
  }

  settle(place: number): void {
    this.#place = place;
  }

  hasChildNodes(): boolean {
    return this.childNodes.length > 0;
  }

  getRootNode(): TinyNode {
    let node: TinyNode = this;
    while (node.parentNode) node = node.parentNode;
    return node;
  }

  contains(other: TinyNode | null): boolean {
    for (let node = other; node; node = node.parentNode) if (node === this) return true;
    return false;
  }

  /**
   * Compares positions by the flags of the standard: 0 the same, 1 unrelated, 2 before, 4 after, 8 and 16 if one
   * contains the other.
   */
  compareDocumentPosition(other: TinyNode): number {
    if (other === this) return 0;
    if (this.contains(other)) return 16 | 4;
    if (other.contains(this)) return 8 | 2;
    const mine = path(this);
    const theirs = path(other);
    if (mine[0] !== theirs[0]) return 1;
    const fork = mine.findIndex((node, depth) => node !== theirs[depth]);
    return mine[fork].place() < theirs[fork].place() ? 4 : 2;
  }

  before(...contents: (TinyNode | string)[]): void {
    const parent = this.parentNode as TinyParent | null;
    for (const content of contents) parent?.insertBefore(parent.node(content), this);
  }

  after(...contents: (TinyNode | string)[]): void {
    const parent = this.parentNode as TinyParent | null;
    const next = this.nextSibling;
    for (const content of contents) parent?.insertBefore(parent.node(content), next);
  }

  replaceWith(...contents: (TinyNode | string)[]): void {
    this.before(...contents);
    if (!contents.includes(this)) this.remove();
  }

  remove(): void {
    const parent = this.parentNode;
    if (!parent) return;
    parent.childNodes.splice(this.place(), 1);
    this.parentNode = null;
    touch();
  }
}

function path(node: TinyNode): TinyNode[] {
  const nodes = [];
  for (let at: TinyNode | null = node; at; at = at.parentNode) nodes.unshift(at);
  return nodes;
}
