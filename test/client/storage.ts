/** Storage as a browser has it: its keys are its own. It takes texts up to `room` characters in all. */
export function storage({ room = Infinity }: { room?: number } = {}): Storage {
  const store = {} as Record<string, string>;
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem(key: string, value: string) {
      const others = Object.keys(store).filter((one) => one !== key);
      const taken = others.reduce((sum, one) => sum + one.length + store[one]!.length, 0);
      if (taken + key.length + value.length > room) throw new DOMException("full", "QuotaExceededError");
      store[key] = value;
    },
    removeItem: (key: string) => void delete store[key],
  };
  return Object.setPrototypeOf(store, methods) as Storage;
}
