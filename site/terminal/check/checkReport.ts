import { describeVerdict, type Verdict } from "./checkPage.ts";

/** Writes the report on some pages: a line for each remark, in the order of the page, and the number of them. */
export function checkReport(
  pages: readonly { readonly name: string; readonly verdicts: readonly Verdict[] }[],
): string {
  return pages
    .map(({ name, verdicts }) => {
      const advice = verdicts.filter(({ isAdvice }) => isAdvice).length;
      const problems = verdicts.length - advice;
      const parts = [
        ...(problems === 0 ? [] : [counted(problems, "problem")]),
        ...(advice === 0 ? [] : [counted(advice, "piece of advice", "pieces of advice")]),
      ];
      return [...verdicts.map(describeVerdict), `${name}: ${parts.join(", ") || "nothing to fix"}.`].join(
        "\n",
      );
    })
    .join("\n\n");
}

const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
