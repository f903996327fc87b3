/** A number of messages that may come at once, and the number that may follow in each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Makes a token bucket: a function that tells, at each message, whether it is still within the rate. */
export function rateLimit({ burst, perSecond }: Rate, now: () => number = Date.now): () => boolean {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - last) / 1000) * perSecond);
    last = time;
    if (left < 1) return false;
    left--;
    return true;
  };
}
