import { wordsIn } from "../tokenize.ts";

/** A piece of a text; `found` if it is one of the words that were searched. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** The number of characters shown, and of those before the first word that was found. */
const shown = { all: 170, before: 50 };

/** Cuts a text into what was found in it and what stands between. */
export function markFound(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const { term, start, end } of wordsIn(text)) {
    if (!terms.has(term)) continue;
    if (start > done) parts.push({ text: text.slice(done, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), found: false }] : parts;
}

/** A piece of a text around the first word that was found, or its beginning; cut between words. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  const first = wordsIn(text).find(({ term }) => terms.has(term))?.start ?? 0;
  const start = first <= shown.before ? 0 : text.indexOf(" ", first - shown.before) + 1;
  const wanted = start + shown.all;
  const end = wanted >= text.length ? text.length : text.lastIndexOf(" ", wanted);
  const piece = text.slice(start, end);
  return markFound(`${start > 0 ? "… " : ""}${piece}${end < text.length ? " …" : ""}`, terms);
}
