/** Messages of the engine that a reader of a plan is told in other words, each with its sentence. */
const others: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [
    /^checkpoints: .* from 1 to (\d+), got (\d+)$/,
    (most, asked) => `This network can be cut into ${most} checkpointed runs at most, not ${asked}.`,
  ],
  [
    /^muon: expected parameters of two axes, got (.*?\])/,
    (parameter) =>
      `Muon moves only the weights of linear layers without biases, and this network has ${parameter}. Choose another optimizer.`,
  ],
  [
    /^batchNorm2d: expected more than 1 value a channel in training, got 1 in (\[.*?\])/,
    (shape) =>
      `In training, batch normalisation needs more than one value for each channel, and gets just one here, in ${shape}. Choose a larger batch or larger pictures.`,
  ],
];

/**
 * The engine's refusal as a sentence for a reader who wrote no code: no function's name before it, a capital letter,
 * and a stop.
 *
 *     refusalSentence("program: expected batch as a whole number") // "Expected batch as a whole number."
 */
export function refusalSentence(message: string): string {
  for (const [pattern, sentence] of others) {
    const found = pattern.exec(message);
    if (found !== null) return sentence(...found.slice(1));
  }
  const bare = message.replace(/^[a-z]\w*: |(?<=^layer .*": )[a-z]\w*: (?=expected)/, "");
  const stop = /[.?!]$/.test(bare) ? "" : ".";
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${stop}`;
}
