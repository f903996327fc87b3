import type { RecordKey, StorageBackend } from "../../../../site/notebook/client/store/storageBackend.ts";

/** Storage as a browser has it: its keys are its own. It takes texts up to `room` characters in all. */
export function fakeStorage({ room = Infinity }: { room?: number } = {}): Storage {
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

/** A database as a page sees it; while it is `closed` it throws. */
export function fakeDatabase() {
  const records = new Map<string, unknown>();
  const shelf = {
    records,
    closed: undefined as Error | undefined,
    all: async (kind: string, lesson: string) => {
      if (shelf.closed) throw shelf.closed;
      const start = `${kind}/${lesson}/`;
      const found = [...records].filter(([key]) => key.startsWith(start));
      return new Map(found.map(([key, value]) => [key.slice(start.length), value]));
    },
    update: async <T>(key: RecordKey, change: (before: unknown) => T): Promise<T> => {
      if (shelf.closed) throw shelf.closed;
      const after = change(records.get(key.join("/")));
      if (after === undefined) records.delete(key.join("/"));
      else records.set(key.join("/"), after);
      return after;
    },
  };
  return shelf satisfies StorageBackend;
}
