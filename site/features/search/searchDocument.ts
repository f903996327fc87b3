/** The kinds of places that a search finds, in the order in which equals are listed. */
export const documentKinds = ["lesson", "page", "term", "figure", "engine"] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** A place that can be found: a section, a term, a figure of the article, or an entry of the engine's reference. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Where it stands, as a reader would say it: `Lesson 3 · Pooling`. */
  readonly place: string;
  /** The address from the site's root, with the anchor. */
  readonly address: string;
  /** The words that a result shows a piece of. */
  readonly text: string;
  /** Words by which it is found too, and which are not shown. */
  readonly also: string;
}
