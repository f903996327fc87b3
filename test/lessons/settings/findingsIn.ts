import type { Tree, TreeElement } from "../../../site/notebook/kernel/tree.ts";
import { elementsOf, isOfClass, wordsOf } from "../../../site/notebook/build/elementsOf.ts";

/** A row of the data behind a figure, by the headings of its columns; byte counts are plain numbers. */
export type DataRow = Readonly<Record<string, string | number>>;

/** A figure's finding, and the data behind it. */
export interface Finding {
  readonly cell: string;
  /** The sentence, with byte counts to the byte: `⟨411041792 B⟩`. */
  readonly words: string;
  readonly data: readonly (readonly DataRow[])[];
  readonly figure: TreeElement;
}

export const exact = (count: number): string => `⟨${count} B⟩`;

/** The findings that a cell shows. */
export function findingsIn(cell: string, output: readonly Tree[]): readonly Finding[] {
  return elementsOf(output, isOfClass("explained")).map((figure) => {
    const [finding] = elementsOf(figure.children, isOfClass("finding"));
    const behind = elementsOf(figure.children, isOfClass("numbers-behind"));
    const sets = behind.flatMap(({ children }) =>
      elementsOf(children, ({ tag }) => tag === "table" || tag === "pre"),
    );
    const data = sets.map((set) => (set.tag === "pre" ? fromLines(wordsOf(set.children)) : fromTable(set)));
    return { cell, words: worded(finding?.children ?? []), data, figure };
  });
}

/** The tables of an output, row by row. */
export const tablesIn = (output: readonly Tree[]): readonly (readonly DataRow[])[] =>
  elementsOf(output, ({ tag }) => tag === "table").map(fromTable);

const worded = (trees: readonly Tree[]): string =>
  trees
    .map((tree) => {
      if (typeof tree === "string") return tree;
      const count = tree.attributes["data-bytes"];
      return count === undefined ? worded(tree.children) : exact(Number(count));
    })
    .join("");

function fromTable(table: TreeElement): readonly DataRow[] {
  const [head, ...body] = elementsOf(table.children, ({ tag }) => tag === "tr").map(({ children }) =>
    elementsOf(children, ({ tag }) => tag === "th" || tag === "td"),
  );
  const headings = head!.map(({ children }) => wordsOf(children));
  return body.map((cells) => Object.fromEntries(cells.map((cell, k) => [headings[k]!, valueOf(cell)])));
}

function valueOf({ children }: TreeElement): string | number {
  const [count] = elementsOf(children, ({ attributes }) => "data-bytes" in attributes);
  return count === undefined ? plain(wordsOf(children)) : Number(count.attributes["data-bytes"]);
}

function fromLines(text: string): readonly DataRow[] {
  const [head, ...lines] = text.split("\n").map(cellsOf);
  return lines.map((cells) => Object.fromEntries(cells.map((cell, k) => [head![k]!, plain(cell)])));
}

/** The cells of a line with commas between; a cell that has commas itself stands in quotes. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
  );

const plain = (text: string): string | number => {
  const number = Number(text.replaceAll(",", "").replace("−", "-"));
  return text.trim() === "" || Number.isNaN(number) ? text : number;
};
