/** The names that other cells would give the snippets of the corpus. */
export const given = {
  one: 1,
  two: 2,
  list: [1, 2, 3],
  word: "abc",
  pair: { left: 1, right: 2 },
  nothing: undefined,
  twice: (n: number): number => 2 * n,
  late: async (n: number): Promise<number> => n,
  tag: (parts: TemplateStringsArray, ...values: unknown[]): string => parts.join("|") + values.join(","),
};
