/** What is often mixed up about bytes: guess ÷ answer, and what to say. */
const mistakes: readonly (readonly [ratio: number, hint: string])[] = [
  ...["kB KiB", "MB MiB", "GB GiB"].flatMap((pair, k) => {
    const [unit, binary] = pair.split(" ");
    const ratio = 1.024 ** (k + 1);
    return [
      [ratio, `Your number fits ${unit}, with 1000 in each step, but you gave it as ${binary}, with 1024.`],
      [
        1 / ratio,
        `Your number fits ${binary}, with 1024 in each step, but you gave it as ${unit}, with 1000.`,
      ],
    ] as const;
  }),
  [8, "Those are bits. A byte has eight of them."],
  [1 / 4, "So many values there are. Each takes four bytes."],
  ...[1000, 1024].flatMap((step) => [
    [step, `The digits fit, the unit does not: a step of ${step} too much.`] as const,
    [1 / step, `The digits fit, the unit does not: a step of ${step} is missing.`] as const,
  ]),
];

/** Nearer than this the mistake explains the guess. */
const within = 0.005;

/** The hint for a guess that is this many times the right count of bytes, where a common mistake explains it. */
export function mixedUp(ratio: number): string | undefined {
  return mistakes.find(([wrong]) => Math.abs(ratio / wrong - 1) <= within)?.[1];
}
