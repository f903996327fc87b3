import type { Kind } from "./kind.ts";

/** The fill and the outline of a kind of memory; grey for what is no kind of it, such as a file. */
export const paintOf = (kind: Kind | undefined): Readonly<Record<"fill" | "stroke", string>> =>
  kind === undefined
    ? { fill: "var(--line-strong)", stroke: "var(--ink-soft)" }
    : { fill: `var(--${kind})`, stroke: `var(--${kind}-text)` };
