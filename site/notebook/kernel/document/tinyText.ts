import { nodeTypes, TinyNode } from "./tinyNode.ts";
import type { TinyDocument } from "./tinyDocument.ts";
import { touch } from "./touch.ts";

export class TinyText extends TinyNode {
  override readonly nodeType = nodeTypes.text;
  override readonly nodeName = "#text";
  #data: string;

  constructor(ownerDocument: TinyDocument, data: string) {
    super(ownerDocument);
    this.#data = data;
  }

  get data(): string {
    return this.#data;
  }

  set data(data: string) {
    this.#data = `${data}`;
    touch();
  }

  override get nodeValue(): string {
    return this.#data;
  }

  override set nodeValue(data: string) {
    this.data = data;
  }

  override get textContent(): string {
    return this.#data;
  }

  override set textContent(data: string) {
    this.data = data;
  }

  override cloneNode(): TinyText {
    return new TinyText(this.ownerDocument, this.#data);
  }
}
