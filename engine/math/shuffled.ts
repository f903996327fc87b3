/**
 * The numbers from 0 to `count` − 1 in a random order, every order as likely as any other.
 *
 *     shuffled(3, seededRandom(1)) // the numbers 0, 1 and 2 in some order
 *
 * Source: Fisher, Yates 1938, as in Knuth's Algorithm P.
 */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last];
    order[last] = order[other];
    order[other] = moved;
  }
  return order;
}
