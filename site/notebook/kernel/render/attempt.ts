/** Returns what `read` does, or `otherwise` if it throws: a reader's own proxies and getters may. */
export function attempt<T, U>(read: () => T, otherwise: U): T | U {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Whether a value is an array; false for a proxy that refuses to tell. */
export function isArray(value: unknown): value is unknown[] {
  return attempt(() => Array.isArray(value), false);
}
