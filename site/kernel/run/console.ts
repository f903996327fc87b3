import type { Tree } from "../tree.ts";

const mostLines = 100;

/** `console` inside a cell: what it is given stands below the cell's output, a line a call. */
export function runConsole(preview: (value: unknown) => string) {
  const lines: string[] = [];
  let more = 0;
  const write = (...values: unknown[]): void => {
    if (lines.length >= mostLines) more++;
    else lines.push(values.map((value) => (typeof value === "string" ? value : preview(value))).join(" "));
  };
  return {
    console: { log: write, info: write, debug: write, warn: write, error: write },
    tree(): Tree[] {
      if (lines.length === 0) return [];
      const text = [...lines, ...(more > 0 ? [`… and ${more} more lines`] : [])].join("\n");
      return [{ tag: "pre", attributes: { class: "console" }, children: [text] }];
    },
  };
}
