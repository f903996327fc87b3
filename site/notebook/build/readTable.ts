import { csvParseRows } from "d3-dsv";

/** A row of a table as a record: of each column its value, null where there is none. */
export type TableRecord = Readonly<Record<string, string | number | null>>;

/** The problem of a table, with its line. */
export class TableError extends Error {
  readonly line: number;
  readonly what: string;
  readonly remedy: string;

  constructor(line: number, what: string, remedy: string) {
    super(`${line}: ${what} ${remedy}`);
    this.name = "TableError";
    this.line = line;
    this.what = what;
    this.remedy = remedy;
  }
}

/** Matches a number as JavaScript writes it, and no other: 007 and 1,5 are words. */
const number = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * Reads values separated by commas, whose first line names the columns.
 *
 *     readTable("name,bytes\nvgg16,528") // [{"name":"vgg16","bytes":528}]
 *
 * Throws a TableError where a row has more or fewer values than there are columns, and where a quote does not close.
 */
export function readTable(text: string): readonly TableRecord[] {
  const rows = rowsOf(text.replace(/^\uFEFF/, ""));
  const [head, ...body] = rows;
  if (head === undefined)
    throw new TableError(1, "the table is empty.", "Name the columns on its first line.");
  const names = head.values.map((name) => name.trim());
  expectNames(names, text);
  return body.map(({ values, line }) => {
    if (values.length !== names.length)
      throw new TableError(
        line,
        `${count(values.length, "value")} in a table of ${count(names.length, "column")}.`,
        'Write one for each, and "…" around one that holds a comma.',
      );
    return Object.fromEntries(names.map((name, k) => [name, valueOf(values[k]!)]));
  });
}

function expectNames(names: readonly string[], text: string): void {
  const [only = ""] = names;
  if (names.length === 1 && /[;\t]/.test(only))
    throw new TableError(1, "the columns are not separated by commas.", "Save it as CSV with commas.");
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new TableError(
      lineOf(text, text.lastIndexOf('"')),
      "a quote is never closed.",
      'Write "" for a quote inside "…".',
    );
  const twice = names.find((name, k) => names.indexOf(name) !== k);
  if (twice !== undefined)
    throw new TableError(1, `two columns are called "${twice}".`, "Give each a name of its own.");
  if (names.includes(""))
    throw new TableError(1, "a column has no name.", "Give each a name on the first line.");
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** The rows that hold anything, each with its line: a value may hold line breaks. */
function rowsOf(text: string): readonly { readonly values: readonly string[]; readonly line: number }[] {
  let line = 1;
  return csvParseRows(text).flatMap((values) => {
    const row = { values, line };
    line += 1 + values.join("").split("\n").length - 1;
    return values.every((value) => value.trim() === "") ? [] : [row];
  });
}

function valueOf(written: string): string | number | null {
  const value = written.trim();
  if (value === "") return null;
  return number.test(value) && Number.isFinite(Number(value)) ? Number(value) : value;
}
