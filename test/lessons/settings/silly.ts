/** What no sentence may say, whatever its numbers are. */
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

/** What is silly about some words, if anything is. */
export function silly(words: string): string | undefined {
  const found = never.find(([pattern]) => pattern.test(words));
  return found && `says ${found[1]} in “${words}”`;
}
