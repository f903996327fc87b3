/** A figure as a report of a mistake names it. */
export interface ReportedFigure {
  readonly id: string;
  readonly place: string;
  readonly article: string;
  readonly computed: string;
  readonly verdict: string;
  readonly derivation: string;
  /** The address of the figure on these pages. */
  readonly address: string;
}

/** A report of a mistake, prepared as far as it can be: the reader adds what is wrong. */
export function reportText(figure: ReportedFigure): string {
  return [
    `A mistake in "The article, checked": ${figure.id}`,
    "",
    `Place: ${figure.place}`,
    `The article says: ${figure.article}`,
    `Computed: ${figure.computed}`,
    `Verdict: ${figure.verdict}`,
    `Derivation: ${figure.derivation}`,
    `Address: ${figure.address}`,
    "",
    "What is wrong, and how do you know?",
    "",
  ].join("\n");
}
