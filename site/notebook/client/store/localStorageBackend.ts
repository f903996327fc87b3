import { storagePrefix } from "./storagePrefix.ts";
import type { RecordKey, StorageBackend } from "./storageBackend.ts";

/** The browser's small storage: it takes less, but at once, and is there even if the database is not. */
export const localStorageBackend = {
  all: async (kind: string, lesson: string): Promise<ReadonlyMap<string, unknown>> => {
    const start = `${storagePrefix}${kind}/${lesson}/`;
    // What is named by the start alone is a mark, not a record.
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start) && key !== start);
    return new Map(keys.map((key) => [key.slice(start.length), parseJson(localStorage.getItem(key))]));
  },
  update: async <T>(key: RecordKey, change: (before: unknown) => T): Promise<T> => {
    const after = change(localStorageBackend.get(key));
    localStorageBackend.put(key, after);
    return after;
  },
  get: (key: RecordKey): unknown => parseJson(localStorage.getItem(storagePrefix + key.join("/"))),
  put(key: RecordKey, value: unknown): void {
    if (value === undefined) localStorage.removeItem(storagePrefix + key.join("/"));
    else localStorage.setItem(storagePrefix + key.join("/"), JSON.stringify(value));
  },
} satisfies StorageBackend & Record<string, unknown>;

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
