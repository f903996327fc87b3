/** The dimensions of a decoder-only transformer, as the paper's table 2.1 gives them. */
export interface TransformerDimensions {
  /** As in the paper's Table 2.1. */
  readonly name: string;
  /** Blocks one after another. */
  readonly layerCount: number;
  /** The numbers that stand for one token. */
  readonly width: number;
  /** Heads of attention a block. */
  readonly headCount: number;
  /** The numbers of one head. */
  readonly headWidth: number;
  /** The size that the paper's table gives, in words. */
  readonly published: string;
  /** Why the row contradicts itself, where it does. */
  readonly contradiction?: string;
}

/** The tokens that the models know; the same for all sizes. */
export const vocabulary = 50_257;
/** The tokens that the models see at once; the same for all sizes. */
export const contextLength = 2048;

/** GPT-3 and its smaller sisters: Brown et al. 2020, Language models are few-shot learners, table 2.1. */
export const gpt3: readonly TransformerDimensions[] = [
  row("GPT-3 Small", [12, 768, 12, 64], "125 M"),
  row("GPT-3 Medium", [24, 1024, 16, 64], "350 M"),
  row("GPT-3 Large", [24, 1536, 16, 96], "760 M"),
  row("GPT-3 XL", [24, 2048, 24, 128], "1.3 B"),
  row("GPT-3 2.7B", [32, 2560, 32, 80], "2.7 B"),
  row("GPT-3 6.7B", [32, 4096, 32, 128], "6.7 B"),
  row("GPT-3 13B", [40, 5140, 40, 128], "13.0 B"),
  row("GPT-3", [96, 12_288, 96, 128], "175.0 B"),
];

/**
 * The parameters of a transformer of GPT-2's kind: in each layer 12·width² weights and 13·width biases and norms, the
 * embeddings of tokens and positions, and a last norm. The table of outputs is that of the tokens.
 *
 *     transformerParameterCount(gpt3[7]) // 174,604,259,328
 */
export function transformerParameterCount({ layerCount, width }: TransformerDimensions): number {
  const layer = 12 * width * width + 13 * width;
  return layerCount * layer + (vocabulary + contextLength) * width + 2 * width;
}

function row(
  name: string,
  [layerCount, width, headCount, headWidth]: readonly [number, number, number, number],
  published: string,
): TransformerDimensions {
  const dimensions = { name, layerCount, width, headCount, headWidth, published };
  const heads = headCount * headWidth;
  if (heads === width) return dimensions;
  return {
    ...dimensions,
    contradiction: `${headCount} heads of ${headWidth} are ${heads}, not the width of ${width}`,
  };
}
