/** A part of the kernel that few lessons need. */
export interface KernelPart {
  /** Matches code that needs the part. */
  readonly words: RegExp;
  /** Its module, below the notebook part. */
  readonly module: string;
  /** Its export, a function. */
  readonly name: string;
}

export const kernelParts: readonly KernelPart[] = [
  // Pictures of pixels are packed as PNG.
  { words: /\bcanvas\b/, module: "kernel/document/pictureAddress", name: "pictureAddress" },
  { words: /\bpredict\(/, module: "features/questions/predict", name: "predict" },
  { words: /\bpicture\(/, module: "kernel/inputs/picture", name: "picture" },
  { words: /\bmatrix\(/, module: "kernel/inputs/matrix", name: "matrix" },
];

/** The parts that none of these sources needs. */
export const unusedKernelParts = (sources: readonly string[]): readonly KernelPart[] =>
  kernelParts.filter(({ words }) => !sources.some((source) => words.test(source)));

/** Writes what stands in a part's place. */
export const absentPart = ({ name }: KernelPart): string =>
  `export const ${name} = () => { throw new Error("${name} comes with the whole kernel: edit a cell to load it"); };`;
