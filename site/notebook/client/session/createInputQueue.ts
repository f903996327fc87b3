/**
 * Makes a queue of inputs on their way to a kernel. While an answer is under way only the latest value of each is kept.
 */
export function createInputQueue(send: (input: string, value: unknown) => Promise<void>) {
  const values = new Map<string, unknown>();
  const waiting = new Map<string, unknown>();
  let moving: Promise<void> | undefined;
  const move = async (): Promise<void> => {
    for (let next = waiting.entries().next().value; next; next = waiting.entries().next().value) {
      const [input, value] = next;
      waiting.delete(input);
      await send(input, value);
    }
    moving = undefined;
  };
  return {
    /** The values of the inputs that were moved. */
    values: values as ReadonlyMap<string, unknown>,
    set(input: string, value: unknown): void {
      values.set(input, value);
      waiting.set(input, value);
      moving ??= move();
    },
    /** Resolves once nothing is under way. */
    settled: async (): Promise<void> => moving,
  };
}
