/** A heading of a page, with the id by which a link reaches it. */
export interface Heading {
  readonly text: string;
  readonly slug: string;
}
