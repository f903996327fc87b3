import { TinyCanvas } from "./tinyCanvas.ts";
import { TinyElement } from "./tinyElement.ts";
import { TinyEvent } from "./tinyEvent.ts";
import { TinyFragment } from "./tinyFragment.ts";
import { namespaces } from "./namespaces.ts";
import { nodeTypes, type TinyNode } from "./tinyNode.ts";
import { TinyParent } from "./tinyParent.ts";
import { TinyText } from "./tinyText.ts";
import { ValueElement, valueTags } from "./valueElement.ts";

export class TinyDocument extends TinyParent {
  override readonly nodeType = nodeTypes.document;
  override readonly nodeName = "#document";
  readonly documentElement: TinyElement;
  readonly body: TinyElement;
  readonly defaultView: {
    readonly document: TinyDocument;
    readonly Event: typeof TinyEvent;
    readonly CustomEvent: typeof TinyEvent;
    readonly getComputedStyle: () => { readonly getPropertyValue: () => string };
  } = {
    document: this,
    Event: TinyEvent,
    CustomEvent: TinyEvent,
    getComputedStyle: () => ({ getPropertyValue: () => "" }),
  };

  constructor() {
    super(undefined as unknown as TinyDocument);
    this.documentElement = this.appendChild(this.createElement("html"));
    this.body = this.documentElement.appendChild(this.createElement("body"));
  }

  createElement(tag: string): TinyElement {
    return this.createElementNS(namespaces.html, `${tag}`.toLowerCase());
  }

  createElementNS(namespace: string | null, name: string): TinyElement {
    const uri = namespace ?? namespaces.html;
    const text = `${name}`;
    const local = text.slice(text.lastIndexOf(":") + 1);
    const kind = local === "canvas" ? TinyCanvas : valueTags.has(local) ? ValueElement : TinyElement;
    return new (uri === namespaces.html ? kind : TinyElement)(this, uri, local);
  }

  createTextNode(data: string): TinyText {
    return new TinyText(this, `${data}`);
  }

  createDocumentFragment(): TinyFragment {
    return new TinyFragment(this);
  }

  getElementById(id: string): TinyElement | null {
    return this.querySelectorAll("[id]").find((element) => element.id === id) ?? null;
  }

  importNode<T extends TinyNode>(node: T, deep = false): T {
    return node.cloneNode(deep) as T;
  }

  override cloneNode(): TinyDocument {
    return new TinyDocument();
  }
}
