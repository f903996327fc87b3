import type { TinyElement } from "../document/tinyElement.ts";
import type { TinyNode } from "../document/tinyNode.ts";

/** The most rows of a table that are shown, and the most cells. */
const most = { rows: 2000, cells: 4000 };

/** The children of an element; of a long table, its first rows and a row that says how many more there are. */
export function limitRows(element: TinyElement): readonly TinyNode[] {
  const { localName, childNodes, ownerDocument } = element;
  if (!/^(table|tbody)$/.test(localName) || childNodes.length <= most.cells / 100) return childNodes;
  const columns = Math.max(1, ...childNodes.slice(0, 2).map((row) => row.childNodes.length));
  const shown = Math.floor(Math.min(most.rows, most.cells / columns));
  const left = childNodes.length - shown;
  if (left <= 0) return childNodes;
  const row = ownerDocument.createElement("tr");
  const cell = ownerDocument.createElement("td");
  cell.className = "more";
  cell.setAttribute("colspan", Math.min(columns, 99));
  cell.append(
    `… ${left.toLocaleString("en")} more rows. Show a part of them, as with .slice(${shown}, ${2 * shown}).`,
  );
  row.append(cell);
  return [...childNodes.slice(0, shown), row];
}
