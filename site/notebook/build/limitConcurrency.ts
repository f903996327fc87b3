/**
 * Lets `most` callers go on at a time; the others wait, and follow in the order they came. Each is to call `leave`
 * once.
 */
export function limitConcurrency(most: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inside--;
    else next();
  };
  return async () => {
    if (inside < most) inside++;
    else await new Promise<void>((go) => waiting.push(go));
    return leave;
  };
}
