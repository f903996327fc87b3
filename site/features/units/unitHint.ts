type Mistake = readonly [ratio: number, hint: string];

/** The powers by which thousands and 1024s are taken for each other, for answers from a least size on. */
const steps: readonly (readonly [least: number, power: number, unit: string, binary: string])[] = [
  [1e9, 3, "GB", "GiB"],
  [1e6, 2, "MB", "MiB"],
  [0, 1, "kB", "KiB"],
];

function units(answer: number): readonly Mistake[] {
  const [least, power, unit, binary] = steps.find(([least]) => answer >= least) ?? steps.at(-1)!;
  const ratio = 1.024 ** power;
  const article = `Your number fits the article’s ${unit}, with one step of 1024: choose “article’s ${unit}”, or count in thousands.`;
  return [
    [ratio, `Your number fits ${unit}, with 1000 in each step, but you gave it as ${binary}, with 1024.`],
    [1 / ratio, `Your number fits ${binary}, with 1024 in each step, but you gave it as ${unit}, with 1000.`],
    ...(least > 0 ? [[1 / 1.024, article] as const] : []),
  ];
}

/** Other common mistakes about bytes. */
const others: readonly Mistake[] = [
  [8, "Those are bits. A byte has eight of them."],
  [1 / 4, "That is how many values there are. Each takes four bytes."],
  ...[1000, 1024].flatMap((step): readonly Mistake[] => [
    [step, `Right digits, wrong unit: ${step} times too much.`],
    [1 / step, `Right digits, wrong unit: ${step} times too little.`],
  ]),
  ...[1e6, 1e-6, 1e9, 1e-9].map((far): Mistake => [
    far,
    "These are the digits of another unit: choose it beside the field.",
  ]),
];

const fits = (ratio: number, mistakes: readonly Mistake[], within: number): string | undefined =>
  mistakes.find(([wrong]) => Math.abs(ratio / wrong - 1) <= within)?.[1];

/** The hint for a guess at a count of bytes, if a common mistake explains it: units differ by less than a rounding. */
export const unitHint = (guess: number, answer: number): string | undefined =>
  fits(guess / answer, units(answer), 0.001) ?? fits(guess / answer, others, 0.005);
