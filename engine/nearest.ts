/**
 * The name of which another is a misspelling: it begins alike, has the same digits, and is one letter away, or two where it
 * is long. None where there is no such name: whatever else is near may be something else.
 *
 *     nearest("drpout", ["relu", "dropout"]) // "dropout"
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const most = name.length < 3 ? 0 : name.length < 7 ? 1 : 2;
  const alike = names.filter((one) => one[0] === name[0] && digits(one) === digits(name));
  const away = alike.map((one) => distance(name, one));
  const least = Math.min(...away);
  return least <= most ? alike[away.indexOf(least)] : undefined;
}

const digits = (text: string): string => text.replace(/\D/g, "");

// Levenshtein's with Damerau's swap: letters to add, take away, change, or swap with the next.
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2][j - 2] + 1 : Infinity;
      row.push(Math.min(change, swap, rows[i - 1][j] + 1, row[j - 1] + 1));
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
