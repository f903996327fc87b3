import { describeRemark, type PlacedRemark } from "./describeRemark.ts";

/** Writes the report on some pages: a line for each remark, in the order of the page, and the number of them. */
export function checkReport(
  pages: readonly { readonly name: string; readonly remarks: readonly PlacedRemark[] }[],
): string {
  return pages
    .map(({ name, remarks }) => {
      const advice = remarks.filter(({ isAdvice }) => isAdvice).length;
      const problems = remarks.length - advice;
      const parts = [
        ...(problems === 0 ? [] : [counted(problems, "problem")]),
        ...(advice === 0 ? [] : [counted(advice, "piece of advice", "pieces of advice")]),
      ];
      return [...remarks.map(describeRemark), `${name}: ${parts.join(", ") || "nothing to fix"}.`].join("\n");
    })
    .join("\n\n");
}

const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
