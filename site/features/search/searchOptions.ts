import type { Options, SearchOptions } from "minisearch";
import type { SearchDocument } from "./searchDocument.ts";
import { indexTokens, tokenize } from "./tokenize.ts";

/** The shortest word of which the beginning is enough, and the shortest that may be misspelt. */
const shortest = { prefix: 2, fuzzy: 5 };

const isNumber = (term: string): boolean => /\d/.test(term);

/** The part of a word's letters that may be wrong. A number is never taken for another. */
export const fuzziness = (term: string): number | false =>
  term.length >= shortest.fuzzy && !isNumber(term) && 0.2;

/** Whether the beginning of a word finds it. */
export const isPrefix = (term: string): boolean => term.length >= shortest.prefix;

/** The weights of words: one in the title counts more, and the word itself before one that begins with it or is like it. */
export const searchOptions: SearchOptions = {
  tokenize: (text) => [...tokenize(text)],
  processTerm: (term) => term,
  combineWith: "AND",
  boost: { title: 4, also: 0.6 },
  prefix: isPrefix,
  fuzzy: fuzziness,
  weights: { prefix: 0.3, fuzzy: 0.1 },
};

/** The form of the index, on which the build and the page agree. */
export const indexOptions: Options<SearchDocument & { readonly id: number }> = {
  fields: ["title", "place", "text", "also"],
  storeFields: ["kind", "title", "place", "address", "text"],
  tokenize: (text) => [...indexTokens(text)],
  processTerm: (term) => term,
  searchOptions,
};
