const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isArrowKey = (key: string): boolean => key in ways;

/**
 * Finds the element next to `from` in an arrow key's direction; one straight ahead comes before a nearer one to the
 * side.
 */
export function nearestElement<E extends Element>(
  all: readonly E[],
  from: Element,
  key: string,
): E | undefined {
  const [x, y] = ways[key]!;
  const start = centre(from);
  let best: E | undefined;
  let least = Infinity;
  for (const element of all) {
    const end = centre(element);
    const [right, down] = [end.x - start.x, end.y - start.y];
    const ahead = right * x + down * y;
    const cost = ahead + 4 * Math.abs(right * y + down * x);
    if (ahead < 1 || cost >= least) continue;
    best = element;
    least = cost;
  }
  return best;
}

function centre(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
