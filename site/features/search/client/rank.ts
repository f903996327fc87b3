import type { DocumentKind, SearchDocument } from "../searchDocument.ts";
import { tokenize } from "../tokenize.ts";

/** The weight of a hit by its kind: whoever searches here wants to read first. */
export const kindWeights: Readonly<Record<DocumentKind, number>> = {
  lesson: 1.3,
  term: 1.2,
  page: 1.1,
  figure: 1,
  engine: 0.7,
};

/** The weight of a title that is the query, and of one or a text in which the query stands word for word. */
export const exactWeights = { title: 4, phrase: 2 };

type Hit = Pick<SearchDocument, "kind" | "title" | "text">;

/** The factor by which a hit counts more, or less, than its words alone. */
export function weightOf({ kind, title, text }: Hit, query: string): number {
  const asked = spaced(query);
  const words = spaced(title);
  const exact =
    words === asked
      ? exactWeights.title
      : words.includes(asked) || spaced(text).includes(asked)
        ? exactWeights.phrase
        : 1;
  return kindWeights[kind] * exact;
}

/** Sorts hits, the best first. */
export const rank = <H extends Hit & { readonly score: number }>(
  hits: readonly H[],
  query: string,
): readonly H[] =>
  hits
    .map((hit) => [hit, hit.score * weightOf(hit, query)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([hit]) => hit);

const spaced = (text: string): string => ` ${tokenize(text).join(" ")} `;
