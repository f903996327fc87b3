/** The words before anything is asked. */
const invitation =
  "Lessons, glossary, the article’s figures and the engine. Numbers as they are written: 147 KB, 25,088.";

/**
 * A sentence on what was found.
 *
 *     foundText("pool", 3, 30) // "3 places"
 */
export function foundText(query: string, count: number, most: number): string {
  if (query.trim() === "") return invitation;
  if (count === 0)
    return `Nothing here has “${query.trim()}”. Fewer words find more; numbers are found as they are written.`;
  if (count >= most) return `The first ${most} places`;
  return count === 1 ? "1 place" : `${count} places`;
}
