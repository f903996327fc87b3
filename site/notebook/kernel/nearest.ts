import { isPytorchName } from "./isPytorchName.ts";

/**
 * The name that a writer misspelt: in other case, with letters doubled or swapped, or a letter or two off; undefined if
 * two are as near, and for a name that means something itself.
 *
 *     nearest("imgae", ["image"]) // "image"
 *     nearest("conv1d", ["conv2d"]) // undefined: another number is another thing
 *     nearest("adamw", ["adam"]) // undefined: AdamW is known, and it is not Adam
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const all = [...new Set(names)];
  const spelt = all.filter((candidate) => plain(candidate) === plain(name));
  if (spelt.length > 0) return spelt.length === 1 ? spelt[0] : undefined;
  if (isPytorchName(name) || Object.hasOwn(Math, name)) return undefined;
  const away = all.map((candidate) => misspellingDistance(name, candidate));
  const least = away.reduce((a, b) => Math.min(a, b), Infinity);
  const near = all.filter((_, k) => away[k] === least);
  return least < Infinity && near.length === 1 ? near[0] : undefined;
}

/** The name without case, hyphens and underscores: `max_pool2d` is `maxpool2d`. */
const plain = (name: string): string => name.toLowerCase().replace(/(?<=.)[-_]/g, "");

/** The parts of a name that tell two things of one kind apart: numbers, and a capital at the end as in `mapA`. */
const marks = (name: string): string => (name.match(/\d+|(?<=[a-z\d])[A-Z]$/g) ?? []).join();

const collapseRepeats = (name: string): string => name.replace(/(\D)\1+/g, "$1");

/** The number of letters between a name and the one that may be meant, Infinity if it is no misspelling. */
function misspellingDistance(name: string, meant: string): number {
  if (marks(name) !== marks(meant)) return Infinity;
  const [a, b] = [plain(name), plain(meant)];
  if (collapseRepeats(a) === collapseRepeats(b)) return 1;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || shorter < 3) return Infinity;
  const away = editDistance(a, b);
  if (away === 1 && a.length === b.length && [...a].sort().join() === [...b].sort().join()) return 1;
  // Of three letters one may be missing, or one may be too much: inside, where it makes no other word.
  if (shorter === 3 && (a.length === b.length || a.at(-1) !== b.at(-1))) return Infinity;
  const most = shorter < 8 ? 1 : 2;
  // Who misspells a name seldom does so in its first letter.
  return away <= most && a[0] === b[0] ? away : Infinity;
}

/** The distance of Damerau and Levenshtein: letters to add, take away, change or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]!;
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(change, swap, above[j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
