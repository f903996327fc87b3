/** What stands at one place of the article. */
export interface Place<Item> {
  /** As a heading has it: `Drawing of the parameters`. */
  readonly name: string;
  /** As an address has it: `drawing-of-the-parameters`. */
  readonly id: string;
  readonly items: readonly Item[];
}

/** Figures by their place, the places in the order in which the article first comes to them. */
export function groupByPlace<Item extends { readonly place: string }>(
  items: readonly Item[],
): readonly Place<Item>[] {
  return [...Map.groupBy(items, ({ place }) => place)].map(([place, items]) => ({
    name: `${place[0]!.toUpperCase()}${place.slice(1)}`,
    id: `at-${place.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    items,
  }));
}
