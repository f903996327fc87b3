import type { Answers } from "./answers.ts";

/**
 * The number of a lesson's questions that were answered, in words.
 *
 *     scoreText({ right: ["a"], shown: ["a", "b"] }, 4) // "✓ 1 of 4 questions answered, 1 looked up"
 */
export function scoreText({ right, shown }: Answers, total: number): string {
  const answered = Math.min(right.length, total);
  const lookedUp = shown.filter((id) => !right.includes(id)).length;
  const sign = answered === 0 ? "" : "✓ ";
  return `${sign}${answered} of ${total} questions answered${lookedUp === 0 ? "" : `, ${lookedUp} looked up`}`;
}
