import MiniSearch, { type SearchResult } from "minisearch";
import { indexOptions } from "../searchOptions.ts";
import type { SearchDocument } from "../searchDocument.ts";
import { rank } from "./rank.ts";

/** A place that was found, with the words of it that match. */
export type Found = Omit<SearchDocument, "also"> & Pick<SearchResult, "score" | "terms">;

/** The most places that are listed. */
export const most = 30;

/** Fetches the index, and returns how to search in it. Throws if it cannot be had. */
export async function loadIndex(address: string): Promise<(query: string) => readonly Found[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched (${answer.status}).`);
  const index = MiniSearch.loadJSON(await answer.text(), indexOptions);
  return (query) => rank(index.search(query) as unknown as readonly Found[], query).slice(0, most);
}
