import type { CheckedFigure } from "./checkedFigures.ts";

const columns = [
  "id",
  "place",
  "article",
  "computed",
  "bytes",
  "verdict",
  "derivation",
  "source",
  "lessons",
] as const;

/**
 * Writes the figures as comma-separated values by RFC 4180, one a line below a header; lessons are separated by spaces.
 */
export function csv(figures: readonly CheckedFigure[]): string {
  const rows = figures.map((figure) =>
    columns.map((column) => (column === "lessons" ? figure.lessons.join(" ") : String(figure[column] ?? ""))),
  );
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
