import type { ArticleFigure, Verdict } from "../../../engine/article.ts";

/** A figure that a paragraph quotes: what the article prints, and whether that holds. */
export type QuotedFigure = Pick<ArticleFigure, "id" | "article" | "verdict">;

/** The figures of one verdict in a paragraph, in the order of the text. */
export interface FigureNote {
  readonly verdict: Verdict;
  readonly figures: readonly QuotedFigure[];
}

/** A link to a figure of the article in the HTML of a lesson. */
const link = /<a href="(?:\.\.\/)?article-checked\/#([^"]+)">([\s\S]*?)<\/a>/g;

/** The verdicts in the order of a paragraph's notes: first what a reader must know. */
const order: readonly Verdict[] = [
  "wrong",
  "slip",
  "unexplained",
  "unit",
  "cut",
  "rounded",
  "exact",
  "sourced",
];

/**
 * Takes the links to figures out of a paragraph, so that they can stand beside it: their words stay, marked as quoted.
 *
 *     figureNotes('of <a href="../article-checked/#fp32">4 bytes</a>', knownFigures)
 *     // { html: 'of <span class="quoted" data-part="fp32">4 bytes</span>',
 *     //   notes: [{ verdict: "exact", figures: [{ id: "fp32", article: "4 bytes", … }] }] }
 *
 * A figure that is quoted twice is noted once; a link to none that is known stays as it is.
 */
export function figureNotes(
  html: string,
  known: ReadonlyMap<string, QuotedFigure>,
): { readonly html: string; readonly notes: readonly FigureNote[] } {
  const quoted = new Set<QuotedFigure>();
  const rest = html.replace(link, (whole, id: string, words: string) => {
    const figure = known.get(id);
    if (figure === undefined) return whole;
    quoted.add(figure);
    return `<span class="quoted" data-part="${id}">${words}</span>`;
  });
  const notes = order
    .map((verdict) => ({ verdict, figures: [...quoted].filter((one) => one.verdict === verdict) }))
    .filter(({ figures }) => figures.length > 0);
  return { html: rest, notes };
}
