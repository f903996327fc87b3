/** The items at one place of the article. */
export interface PlaceGroup<Item> {
  /** The place as a heading: `Drawing of the parameters`. */
  readonly name: string;
  /** The place as an anchor: `at-drawing-of-the-parameters`. */
  readonly id: string;
  readonly items: readonly Item[];
}

/** Groups figures by their place, the places in the order in which the article first comes to them. */
export function groupByPlace<Item extends { readonly place: string }>(
  items: readonly Item[],
): readonly PlaceGroup<Item>[] {
  return [...Map.groupBy(items, ({ place }) => place)].map(([place, items]) => ({
    name: `${place[0]!.toUpperCase()}${place.slice(1)}`,
    id: `at-${place.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    items,
  }));
}
