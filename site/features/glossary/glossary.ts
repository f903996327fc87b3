import terms from "../../../lessons/glossary.json" with { type: "json" };

/** A word as these lessons use it. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other names for the same thing. */
  readonly also?: readonly string[];
  readonly means: string;
  /** The lesson that explains it, by name. */
  readonly lesson: string;
  /** Terms that help, as they are written here. */
  readonly see?: readonly string[];
}

/** The terms in alphabetical order. */
export const glossary: readonly GlossaryTerm[] = terms;

/** The anchor of a term on the glossary's page: `feature map` is at `#feature-map`. */
export const anchorOf = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-|-$/g, "");
