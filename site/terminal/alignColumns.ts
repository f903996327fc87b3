/** Aligns columns at equal widths, words on the left, numbers from the given column on the right. */
export function alignColumns(rows: readonly (readonly string[])[], numbersFrom: number): readonly string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column < numbersFrom ? text.padEnd(widths[column]) : text.padStart(widths[column]),
      )
      .join("  ")
      .trimEnd(),
  );
}
