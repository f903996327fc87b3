import { prefix } from "./prefix.ts";
import type { Key, Shelf } from "./shelf.ts";

/** The browser's small storage: it takes less, but at once, and is there where the database is not. */
export const local = {
  all: async (kind: string, lesson: string): Promise<ReadonlyMap<string, unknown>> => {
    const start = `${prefix}${kind}/${lesson}/`;
    // What is named by the start alone is a mark, not a record.
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start) && key !== start);
    return new Map(keys.map((key) => [key.slice(start.length), parsed(localStorage.getItem(key))]));
  },
  update: async <T>(key: Key, change: (before: unknown) => T): Promise<T> => {
    const after = change(local.get(key));
    local.put(key, after);
    return after;
  },
  get: (key: Key): unknown => parsed(localStorage.getItem(prefix + key.join("/"))),
  put(key: Key, value: unknown): void {
    if (value === undefined) localStorage.removeItem(prefix + key.join("/"));
    else localStorage.setItem(prefix + key.join("/"), JSON.stringify(value));
  },
} satisfies Shelf & Record<string, unknown>;

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
