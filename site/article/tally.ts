import type { ArticleFigure, Verdict } from "../../engine/article.ts";

/** The numbers of figures, by the way they were checked, each counted once, and by verdict. */
export interface Tally {
  readonly figures: number;
  readonly computed: number;
  /** Figures that are not computed, and a source says the same. */
  readonly sourced: number;
  /** Figures that are not computed, and a source says something else. */
  readonly contradicted: number;
  readonly unexplained: number;
  /** The number of figures of each verdict, the most frequent first. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

/** Counts the figures, for the page, for About and for `verify` alike. */
export function tally(figures: readonly Pick<ArticleFigure, "verdict" | "source">[]): Tally {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of figures) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const sourced = counts.get("sourced") ?? 0;
  const unexplained = counts.get("unexplained") ?? 0;
  const contradicted = figures.filter(({ source }) => source !== undefined).length - sourced;
  return {
    figures: figures.length,
    computed: figures.length - sourced - contradicted - unexplained,
    sourced,
    contradicted,
    unexplained,
    verdicts: new Map([...counts].sort(([, a], [, b]) => b - a)),
  };
}

/** The tally in words: `5 computed, 2 sourced, 1 contradicted by a source, 1 unexplained`. */
export function tallyText({ computed, sourced, contradicted, unexplained }: Tally): string {
  return `${computed} computed, ${sourced} sourced, ${contradicted} contradicted by a source, ${unexplained} unexplained`;
}
