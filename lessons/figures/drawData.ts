import { shownColumns, type DataTable, type TableValue } from "./dataTable.ts";
import { html } from "./html.ts";
import { table } from "./table.ts";

/** The most rows of a table; more are written as text, to be copied whole. */
const MOST = 40;

/** Draws the numbers behind a drawing, one word away: a table, or lines of comma-separated values if they are many. */
export function drawData(document: Document, sets: readonly DataTable[]): Element {
  const summary = html(document, "summary", {}, "Data");
  const drawn = sets.map((data) => {
    const caption =
      data.of === undefined ? "The numbers in this figure" : `The numbers in this figure: ${data.of}`;
    const { rows, of: _, ...shown } = data;
    if (rows.length <= MOST) return table(rows, { ...shown, caption }).render(document);
    const attributes = { tabindex: 0, role: "group", "aria-label": caption };
    return html(document, "pre", attributes, commaSeparated(data));
  });
  return html(document, "details", { class: "numbers-behind" }, summary, ...drawn);
}

/** Writes a line of headings, then a line a row; bytes are exact. */
function commaSeparated({ rows, columns }: DataTable): string {
  const shown = shownColumns(rows, columns);
  const lines = rows.map((row) => shown.map(([key]) => plain(row[key]!)));
  return [shown.map(([, heading]) => quoted(heading)), ...lines].map((line) => line.join(",")).join("\n");
}

const plain = (value: TableValue): string =>
  typeof value === "string" ? quoted(value) : String(typeof value === "number" ? value : value.bytes);

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
