import { expect, test } from "vitest";
import { createDocument, toTree } from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";

const document = createDocument();

function table(rows: number, columns: number, body = true): HTMLElement {
  const table = document.createElement("table");
  const into = body ? table.appendChild(document.createElement("tbody")) : table;
  for (let k = 0; k < rows; k++) {
    const row = document.createElement("tr");
    for (let j = 0; j < columns; j++) row.append(document.createElement("td"));
    into.append(row);
  }
  return table;
}

const shown = (rows: number, columns: number, body?: boolean) =>
  toHtml(toTree(table(rows, columns, body), "cell"));
const rowsOf = (html: string) => html.split("<tr>").length - 1;

test("of a table of 10,000 rows the first 2,000 are shown, and how to see more", () => {
  const html = shown(10_000, 1);
  expect(rowsOf(html)).toBe(2001);
  expect(html).toContain(
    '<td class="more" colspan="1">… 8,000 more rows. Show a part of them, as with .slice(2000, 4000).</td>',
  );
});

test("the more columns, the fewer rows", () => {
  expect(shown(10_000, 8)).toContain('colspan="8">… 9,500 more rows.');
  expect(rowsOf(shown(10_000, 8))).toBe(501);
});

test("rows without a body are counted as well", () => {
  expect(rowsOf(shown(3000, 1, false))).toBe(2001);
});

test("a table that has no more than that is whole", () => {
  expect(rowsOf(shown(2000, 2))).toBe(2000);
  expect(shown(2000, 2)).not.toContain("more");
});
