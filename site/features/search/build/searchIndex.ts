import MiniSearch from "minisearch";
import type { SearchDocument } from "../searchDocument.ts";
import { indexOptions } from "../searchOptions.ts";

/** The most characters of a text that a result has to show a piece of. */
const longest = 4000;

/** Writes the index of all documents as JSON, for the page that searches. */
export function searchIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents.map((one, id) => ({ ...one, text: one.text.slice(0, longest), id })));
  return JSON.stringify(index);
}
