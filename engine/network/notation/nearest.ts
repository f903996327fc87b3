/** The name a writer most likely meant: the fewest letters away, two at most; none where nothing is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const away = names.map((candidate) => distance(name, candidate));
  const least = Math.min(...away);
  return least <= Math.min(2, Math.floor(name.length / 2)) ? names[away.indexOf(least)] : undefined;
}

// Levenshtein's: letters to add, take away or change.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
