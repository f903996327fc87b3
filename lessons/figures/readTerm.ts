import { bytes, group, type ByteCount, type Term } from "engine";

/**
 * The group of a term of a tool's answer: the picture, maps, memory for backward alone, a second count of the same, or
 * unexplained.
 */
export type TermGroup = "picture" | "maps" | "backward" | "again" | "unexplained";

interface Known {
  readonly words: string;
  readonly group: TermGroup;
  readonly each: number;
}

const known: Readonly<Record<string, Known>> = {
  input: { words: "the picture itself", group: "picture", each: 4 },
  conv2d: { words: "maps that convolutions write", group: "maps", each: 4 },
  relu: { words: "the same maps after ReLU", group: "maps", each: 4 },
  maxPool2d: { words: "maps that pools write", group: "maps", each: 4 },
  adaptiveAveragePool2d: { words: "the adaptive pool’s copy", group: "maps", each: 4 },
  linear: { words: "outputs of fully connected layers", group: "maps", each: 4 },
  dropout: { words: "outputs of dropout", group: "maps", each: 4 },
  indices: { words: "the places of the maxima", group: "backward", each: 8 },
  mask: { words: "which values dropout kept", group: "backward", each: 1 },
  logSoftmax: { words: "log-probabilities for the loss", group: "backward", each: 4 },
  totalWeight: { words: "one number of the loss", group: "backward", each: 4 },
  "once more, for backward": { words: "everything once more, for backward", group: "again", each: 1 },
  unexplained: { words: "unexplained", group: "unexplained", each: 1 },
};

/** A term in words, with its group and its bytes; its sign is left out, for byte counts have none. */
export function readTerm({ name, bytes: count }: Term): Known & { readonly memory: ByteCount } {
  const term = known[name] ?? { words: name, group: "maps", each: 4 };
  const size = Math.abs(count);
  const values = term.group === "again" || term.group === "unexplained";
  const derivation = values ? term.words : `${group(size / term.each)} values × ${term.each} B`;
  return { ...term, memory: bytes(size, derivation) };
}

/** The groups in words, in the order in which they are stacked. */
export const groupWords: Readonly<Record<TermGroup, string>> = {
  picture: "the picture",
  maps: "feature maps",
  backward: "kept only for backward",
  again: "counted a second time",
  unexplained: "unexplained",
};
