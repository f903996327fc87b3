/** Patterns that no sentence may have, whatever its numbers are. */
const never: readonly (readonly [RegExp, string])[] = [
  [/NaN|Infinity|undefined|null|\[object/, "no number"],
  [/(?<![\d.])[-−]0(?!\.?\d)/, "less than nothing"],
  [/(?<![\d.,])1 times/, "once"],
  [/(?<![\d.,])0 ?%/, "nothing"],
  [
    /(?<![\d.,] ?)\b1 (pictures|stops|sums|steps|numbers|maps|maxima|others|layers|events|answers|digits|runs)\b/,
    "one of several",
  ],
];

/** The fault of some words, if they are silly. */
export function silly(words: string): string | undefined {
  const found = never.find(([pattern]) => pattern.test(words));
  return found && `says ${found[1]} in “${words}”`;
}
