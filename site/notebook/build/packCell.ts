import type { Edit, PackedCell } from "../client/unpackCell.ts";
import type { Cell } from "../kernel/cell.ts";

/**
 * Packs a cell for its page. Its code stands there twice otherwise, and a body is its source but for a few changes.
 */
export function packCell({ source, body, ...cell }: Cell): PackedCell {
  const edits = editsOf(source, body);
  // A page shows no code of values, and knows one way to end a line.
  return cell.inline === true || source.includes("\r") ? { ...cell, source, edits } : { ...cell, edits };
}

/** The changes that make one text of another, line by line: a body keeps its source's lines in place. */
function editsOf(source: string, body: string): readonly Edit[] {
  const [before, after] = [source, body].map((text) => text.split("\n"));
  if (before!.length > after!.length) return [[0, source.length, body]];
  const edits: Edit[] = [];
  let at = 0;
  for (const [k, line] of before!.entries()) {
    edits.push(...lineEdits(line, after![k]!).map(([place, ...edit]): Edit => [at + place, ...edit]));
    at += line.length + 1;
  }
  const further = after!.slice(before!.length);
  return further.length === 0 ? edits : [...edits, [source.length, 0, `\n${further.join("\n")}`]];
}

function lineEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const place = after.indexOf(before);
  if (before !== "" && place !== -1) {
    const edits: readonly Edit[] = [
      [0, 0, after.slice(0, place)],
      [before.length, 0, after.slice(place + before.length)],
    ];
    return edits.filter(([, , inserted]) => inserted !== "");
  }
  const start = sharedStart(before, after);
  const end = sharedStart(reversed(before.slice(start)), reversed(after.slice(start)));
  return [[start, before.length - start - end, after.slice(start, after.length - end)]];
}

const reversed = (text: string): string => text.split("").reverse().join("");

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
