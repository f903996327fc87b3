/** Writes the entry of the program that comes later. */
export const plotEntry = (functions: readonly string[], file: (name: string) => string): string =>
  [
    `import ${JSON.stringify(file("kernel/plot/restorePixelRatio"))};`,
    `export { ${functions.join(", ")} } from ${JSON.stringify(file("kernel/plot/upstream"))};`,
    `import ${JSON.stringify(file("kernel/plot/unsharp"))};`,
  ].join("\n");
