import type { Tree } from "../tree.ts";
import { cut } from "../serialise/cut.ts";

const most = { lines: 100, characters: 10_000, inAll: 100_000 };
/** The number of characters that cost a page as much as a line. */
const perLine = 20;

/** Makes the `console` inside a cell: its arguments stand below the cell's output, a line a call. */
export function createConsole(preview: (value: unknown) => string) {
  const lines: string[] = [];
  let characters = 0;
  let more = 0;
  const write = (...values: unknown[]): void => {
    if (lines.length >= most.lines || characters >= most.inAll) return void more++;
    const texts = values.map((value) => (typeof value === "string" ? value : preview(value)));
    const line = cut(texts.map((text) => cut(text, most.characters)).join(" "), most.characters);
    characters += line.length + perLine * (line.split("\n").length - 1);
    lines.push(line);
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
