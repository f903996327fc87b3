/** An output as data: text, or an element. `svg` and `math` open their own namespaces for what is inside them. */
export type Tree = string | TreeElement;

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
