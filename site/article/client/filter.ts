/**
 * The figures that the reader wants to see. Without verdicts all are wanted, without a lesson those of any and none.
 */
export interface Filter {
  readonly verdicts: readonly string[];
  /** A lesson's name, or `none` for the figures that no lesson treats. */
  readonly lesson: string | undefined;
}

export interface Filterable {
  readonly verdict: string;
  readonly lessons: readonly string[];
}

export const noFilter: Filter = { verdicts: [], lesson: undefined };

/**
 * Reads a filter from an address; words that are unknown there are passed over.
 *
 *     readFilter("?verdict=wrong,slip&lesson=parameters", known) // {verdicts: ["wrong", "slip"], lesson: "parameters"}
 */
export function readFilter(
  search: string,
  known: { readonly verdicts: readonly string[]; readonly lessons: readonly string[] },
): Filter {
  const query = new URLSearchParams(search);
  const asked = (query.get("verdict") ?? "").split(",");
  const lesson = query.get("lesson") ?? "";
  return {
    verdicts: known.verdicts.filter((verdict) => asked.includes(verdict)),
    lesson: known.lessons.includes(lesson) ? lesson : undefined,
  };
}

/** The filter as an address has it, empty for everything. */
export function filterQuery({ verdicts, lesson }: Filter): string {
  const parts = [
    ...(verdicts.length === 0 ? [] : [`verdict=${verdicts.join(",")}`]),
    ...(lesson === undefined ? [] : [`lesson=${lesson}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Whether a figure is wanted. */
export function matchesFilter({ verdicts, lesson }: Filter, figure: Filterable): boolean {
  if (verdicts.length > 0 && !verdicts.includes(figure.verdict)) return false;
  if (lesson === undefined) return true;
  return lesson === "none" ? figure.lessons.length === 0 : figure.lessons.includes(lesson);
}

/** The filter with a verdict added, or taken away if it was there. */
export function toggleVerdict({ verdicts, lesson }: Filter, verdict: string): Filter {
  const without = verdicts.filter((one) => one !== verdict);
  return { verdicts: without.length < verdicts.length ? without : [...verdicts, verdict], lesson };
}
