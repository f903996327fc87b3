/** Refuses a learning rate that moves nothing, or the wrong way. */
export function expectRate(name: string, learningRate: number): void {
  if (!(learningRate > 0))
    throw new RangeError(`${name} learningRate: expected more than 0, got ${learningRate}`);
}
