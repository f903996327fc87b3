/** The surroundings of a rendering: the document that figures draw with, and the cell whose ids they get. */
export interface Context {
  readonly document: Document;
  readonly cell: string;
}
