import type { Tree, TreeElement } from "../tree.ts";
import { element } from "./element.ts";
import { decimalsOf, numberText } from "./numberText.ts";

interface Numbers {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): number;
}

/** The longest axis that is shown in full, and the places shown from each end of a longer one. */
const short = { whole: 12, head: 6, tail: 3 };
const long = { whole: 64, head: 48, tail: 8 };

/** Numbers in rows and columns, with the middle left out if they are many, and a way to see more of it. */
export function numberTable(numbers: Numbers): TreeElement[] {
  const { rows, columns } = numbers;
  const brief = table(numbers, short);
  if (Math.max(rows, columns) <= short.whole) return [brief];
  const all = Math.max(rows, columns) <= long.whole;
  const summary = element("summary", {}, all ? "All numbers" : "More numbers");
  return [brief, element("details", { class: "more" }, summary, table(numbers, long))];
}

function table({ rows, columns, at }: Numbers, cut: typeof short): TreeElement {
  const [down, across] = [places(rows, cut), places(columns, cut)];
  const values = down.flatMap((row) =>
    across.flatMap((column) => (row < 0 || column < 0 ? [] : [at(row, column)])),
  );
  const decimals = decimalsOf(values);
  const body = down.map((row) =>
    element(
      "tr",
      {},
      ...across.map((column) => (row < 0 || column < 0 ? gap(row, column) : cell(at(row, column), decimals))),
    ),
  );
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": "numbers" },
    element("table", { class: "numbers" }, element("tbody", {}, ...body)),
  );
}

/** The places of an axis that are shown; −1 stands for those left out. */
function places(length: number, { whole, head, tail }: typeof short): number[] {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, k) => first + k);
  return length <= whole ? from(0, length) : [...from(0, head), -1, ...from(length - tail, tail)];
}

function gap(row: number, column: number): Tree {
  return element("td", { class: "gap" }, row < 0 && column < 0 ? "⋱" : row < 0 ? "⋮" : "⋯");
}

/** A field of a table with the table's number of decimals, so that points stand below one another. */
function cell(value: number, decimals: number): Tree {
  const places = numberText(value).split("e")[0].split(".")[1]?.length ?? 0;
  const plain =
    Number.isFinite(value) && !numberText(value).includes("e") && (value === 0 || Math.abs(value) >= 0.0001);
  const padded = plain && decimals > 0 ? fixed(value, decimals, places) : numberText(value);
  return element("td", { class: "number" }, padded);
}

function fixed(value: number, decimals: number, places: number): string {
  if (places > decimals) return numberText(Number(value.toFixed(decimals)));
  const text = numberText(value);
  return (text.includes(".") ? text : `${text}.`).padEnd(
    text.length + (text.includes(".") ? 0 : 1) + decimals - places,
    "0",
  );
}
