const words: Readonly<Record<string, string>> = {
  conv2d: "convolution",
  linear: "fully connected",
  maxPool2d: "max pooling",
  averagePool2d: "average pooling",
  adaptiveAveragePool2d: "average pooling",
  batchNorm2d: "batch normalisation",
  add: "sum",
  concat: "joined",
};

/** A kind of layer in words. */
export const layerWords = (kind: string): string => words[kind] ?? kind;
