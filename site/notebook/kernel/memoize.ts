/** So many answers are kept, to texts no longer than this: names, numbers and colours recur whenever an output is drawn again. */
export const cacheSize = 1000;
export const longestKey = 100;

/**
 * The same function of a text, which answers what it was asked before from memory. Where the language is closed to changes,
 * a regular expression costs ten times as much as a look into a map.
 */
export function memoize<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length > longestKey) return found;
    if (known.size >= cacheSize) known.clear();
    known.set(text, found);
    return found;
  };
}
