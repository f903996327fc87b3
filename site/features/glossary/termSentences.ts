import { anchorOf, type GlossaryTerm } from "./glossary.ts";

/** Each term and what it means, by every anchor under which a link may know it. */
export type TermSentences = Readonly<Record<string, readonly [term: string, means: string]>>;

/** The sentences that links to the glossary tell, by their terms. */
export const termSentences = (glossary: readonly GlossaryTerm[]): TermSentences =>
  Object.fromEntries(
    glossary.flatMap(({ term, also = [], means }) =>
      [term, ...also].map((name) => [anchorOf(name), [term, means]]),
    ),
  );
