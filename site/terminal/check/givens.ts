/**
 * Numbers that may be typed into prose, each with its reason: they were chosen, defined or measured, and nothing
 * computes them.
 *
 * A quotation from the article that links the figure needs no entry.
 */
export const givens: Readonly<Record<string, string>> = {
  "0": "none, and the least that a byte holds",
  "1": "one: a step, a stride, a picture alone",
  "255": "the most that a byte holds",
  "4 bytes": "a number in FP32",
  "32 bits": "the same",
  "16": "the bits of a number in half precision, and the layers that VGG-16 is named after",
  "4 × 4": "the map of the article’s example, without padding",
  "3 × 3": "the usual filter",
  "6 × 6": "the image of the article’s example, and of a map padded to its size",
  "224": "the side of the picture that VGG-16 takes",
  "224 × 224": "that picture",
  "1024 × 1000": "the bytes of the article’s MB, as the reader finds out",
  "32": "the batch that the article counts with",
  "64": "the filters of VGG-16’s first layer",
  "2.13": "the version of PyTorch that was measured",
  "4K": "a name: ultra-high definition",
  "8K": "the same, larger",
  "256": "the side of the pictures that AlexNet’s are cut from",
  "row 176": "a place in the photograph: the nose",
  "column 148": "the same",
  "10⁶": "what mega means",
  "10⁹": "what giga means",
  "2²⁰": "what mebi means",
  "2³⁰": "what gibi means",
  "2012": "the year of AlexNet",
  "2014": "the year of VGG-16 and GoogLeNet",
  "2016": "the year of a question on CS231n",
  "2022": "the year of the article",
  "24 million": "the total that CS231n prints",
  "93 MB": "the same, as it prints it",
  "2 or 20 MiB": "what PyTorch’s allocator asks for",
  "512 bytes": "the blocks it gives",
  "48 GiB": "a workspace that somebody measured",
};

/** Numbers that may be typed into formulas, besides 0, 1 and 2, which are structure there. */
export const formulaGivens: Readonly<Record<string, string>> = {
  "3": "the channels of a colour picture, the side of the usual filter",
  "4": "the bytes of a number in FP32",
  "8": "the bits of a byte",
  "12": "the matrices of a transformer’s layer, in squares of its width",
  "13": "its biases and norms, in widths",
  "32": "the batch that the article counts with",
  "64": "the filters of VGG-16’s first layer",
  "224": "the side of the picture that VGG-16 takes",
  "4320": "the rows of an 8K picture",
  "7680": "its columns",
};
