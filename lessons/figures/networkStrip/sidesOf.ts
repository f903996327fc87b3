/** The widest that a strip may be, and its largest square, in rem. */
const STRIP = 43;
const LARGEST = 9;
/** The room beside a square, in rem. */
const APART = 0.2;
/** The most layers that stand in one line; more of them stand closer, and in several lines. */
const MANY = 45;
/** The longest line that shrinks with its page and never breaks, and the room between two modules, in rem. */
const LINE = 46;
const BETWEEN = 1.25;

export interface Side {
  readonly side: number;
  /** The width that belongs to a square: never too narrow to be hit. */
  readonly slot: number;
}

/**
 * The sides of squares whose areas are in proportion to the counts, all by one scale that lets them share a line, or
 * three if they are many.
 */
export function sidesOf(counts: readonly number[]): readonly Side[] {
  const many = counts.length > MANY;
  const least = many ? 0.65 : 1.2;
  const roots = counts.map(Math.sqrt);
  const slotOf = (side: number) => Math.max(least, side + APART);
  let scale = (many ? LARGEST / 3 : LARGEST) / (Math.max(...roots) || 1);
  const wide = () => roots.reduce((sum, root) => sum + slotOf(root * scale), 0);
  const room = Math.max(STRIP * (many ? 3 : 1), 1.05 * least * counts.length);
  while (wide() > room) scale *= 0.96;
  return roots.map((root) => ({ side: thousandths(root * scale), slot: thousandths(slotOf(root * scale)) }));
}

/** The length of the line on which all slots stand, in rem; none where they are too many for one. */
export function lineOf(sides: readonly Side[], modules: number): number | undefined {
  const length = sides.reduce((sum, { slot }) => sum + slot, BETWEEN * (modules - 1));
  return length > LINE ? undefined : thousandths(length);
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
