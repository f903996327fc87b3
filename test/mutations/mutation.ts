/** A change of one decision, which a unit test beside it has to notice. */
export interface Mutation {
  readonly file: string;
  /** The text to replace, which stands in the file once. */
  readonly text: string;
  readonly instead: string;
  /** The test file that has to fail. */
  readonly test: string;
}

/** A mutation of a module that is tested in the file that mirrors it, unless another test file is named. */
export const mutation = (file: string, text: string, instead: string, test = mirrorOf(file)): Mutation => ({
  file,
  text,
  instead,
  test,
});

/**
 * The test file that mirrors a module.
 *
 *     mirrorOf("site/notebook/client/session/cellState.ts") // "test/notebook/client/session/cellState.test.ts"
 */
export const mirrorOf = (file: string): string =>
  file.replace(/^(site\/)?/, "test/").replace(/\.ts$/, ".test.ts");
