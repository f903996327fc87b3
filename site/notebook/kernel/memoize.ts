/**
 * The number of answers that are kept, and the length of the longest text whose answer is: names, numbers and colours
 * recur whenever an output is drawn again.
 */
export const cacheSize = 1000;
export const longestKey = 100;

/**
 * Makes a function of a text remember its answers. Where the language is sealed against changes, a regular expression
 * costs ten times as much as a look into a map.
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
