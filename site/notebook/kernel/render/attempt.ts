/** What `read` gives, or `otherwise` where the value it looks at throws: proxies and getters of a reader's own may. */
export function attempt<T, U>(read: () => T, otherwise: U): T | U {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** `Array.isArray` asks a proxy, which may refuse. */
export function isArray(value: unknown): value is unknown[] {
  return attempt(() => Array.isArray(value), false);
}
