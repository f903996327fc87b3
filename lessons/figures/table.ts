import { expectOptions, optionKinds } from "engine";
import { shownColumns, type TableValue } from "./dataTable.ts";
import { drawBytes } from "./drawBytes.ts";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";

export interface TableOptions<Row> {
  /** The caption above the table, which says what it tells. */
  readonly caption: string;
  /** The columns to show, in order, each with its heading; by default all of them, under their own names. */
  readonly columns?: Readonly<Partial<Record<keyof Row & string, string>>>;
  /**
   * The column whose words name the part that a row is about, such as a layer; it is marked with its like on the page.
   */
  readonly part?: keyof Row & string;
}

/** The longest text, in letters, whose column may be squeezed to a word a line. */
const SHORT = 30;

const tableOptions = { caption: optionKinds.text, columns: optionKinds.record, part: optionKinds.text };

/**
 * Rows of a record as a table: the first column names the row, numbers stand to the right.
 *
 *     table([{ part: "weights", numbers: 1728 }], { caption: "What a layer learns" })
 */
export function table<Row extends Readonly<Record<string, TableValue>>>(
  rows: readonly Row[],
  options: TableOptions<Row>,
): Figure {
  expectOptions("table", options, tableOptions);
  const { caption, columns, part } = options;
  const shown = shownColumns(rows, columns as Readonly<Record<string, string>> | undefined);
  const isNumber = (key: string) => rows.every((row) => typeof row[key] !== "string");
  const isProse = (key: string) => rows.some((row) => String(row[key]).length > SHORT);
  const kindOf = (key: string) => (isNumber(key) ? "number" : isProse(key) ? "prose" : undefined);
  const render = (document: Document) => {
    const cell = (
      tag: string,
      scope: string | undefined,
      key: string,
      ...content: readonly (string | Element)[]
    ) => html(document, tag, { scope, class: kindOf(key) }, ...content);
    const head = shown.map(([key, words]) => cell("th", "col", key, words));
    const content = (value: TableValue): readonly (string | Element)[] => {
      if (typeof value === "object") return [drawBytes(document, value)];
      if (typeof value === "number") return [numberText(value)];
      // A path may break behind its slashes.
      return value
        .split(/(?<=[^\s/]\/)(?=[^\s/])/)
        .flatMap((step, k) => (k === 0 ? [step] : [html(document, "wbr", {}), step]));
    };
    const body = rows.map((row) => {
      const cells = shown.map(([key], k) =>
        cell(k === 0 ? "th" : "td", k === 0 ? "row" : undefined, key, ...content(row[key]!)),
      );
      return html(document, "tr", { "data-part": part && String(row[part]) }, ...cells);
    });
    const whole = html(
      document,
      "table",
      {},
      html(document, "caption", {}, caption),
      html(document, "thead", {}, html(document, "tr", {}, ...head)),
      html(document, "tbody", {}, ...body),
    );
    return html(
      document,
      "div",
      { class: "scroll", tabindex: 0, role: "group", "aria-label": caption },
      whole,
    );
  };
  return { render };
}
