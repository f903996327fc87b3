/** The number of the lesson after these files, as its own name has it: `09`. */
export function nextNumber(files: readonly string[]): string {
  const numbers = files.flatMap((file) => /(?:^|\/)(\d+)-[^/]*\.mdx$/.exec(file)?.[1] ?? []);
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(2, "0");
}
