import type { ArticleFigure, Verdict } from "../../engine/article.ts";

/** How the figures were checked, each counted once, and how many there are of each verdict. */
export interface Tally {
  readonly figures: number;
  readonly computed: number;
  /** Not computed: a source says the same. */
  readonly sourced: number;
  /** Not computed: a source says something else. */
  readonly contradicted: number;
  readonly unexplained: number;
  /** By verdict, the most frequent first. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

/** Counts the figures: the page, About and `verify` all tell what this gives. */
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

/** How the figures were checked, in words: `5 computed, 2 sourced, 1 contradicted by a source, 1 unexplained`. */
export function tallyText({ computed, sourced, contradicted, unexplained }: Tally): string {
  return `${computed} computed, ${sourced} sourced, ${contradicted} contradicted by a source, ${unexplained} unexplained`;
}
