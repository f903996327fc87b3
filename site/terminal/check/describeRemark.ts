import { describeProblem, type Problem } from "../../notebook/build/problem.ts";

/** A remark on a page, with the rule that it comes from; without a rule, the page cannot be built. */
export interface PlacedRemark extends Problem {
  readonly rule?: string;
  readonly isAdvice: boolean;
  /** The heading that it stands under. */
  readonly heading?: string;
}

/** A remark as an author reads it: `lessons/09-depthwise.mdx:12, under “Sources”: …`. */
export function describeRemark(remark: PlacedRemark): string {
  const { file, line, cell, heading, isAdvice } = remark;
  const place = `${file}:${line}`;
  const told = describeProblem(remark);
  const under = cell === undefined && heading !== undefined && line > 1 ? `, under “${heading}”` : "";
  return `${isAdvice ? "advice: " : ""}${place}${under}${told.slice(place.length)}`;
}
