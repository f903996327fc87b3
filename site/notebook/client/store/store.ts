import { recordReaders, type Records } from "./records.ts";
import { indexedDbBackend } from "./indexedDbBackend.ts";
import { localStorageBackend } from "./localStorageBackend.ts";
import type { RecordKey, StorageBackend } from "./storageBackend.ts";
import { storageName } from "./storagePrefix.ts";

/** The time that the database may take to write a record before it is kept elsewhere, in milliseconds. */
const writeTimeout = 400;
/** The time that it may take to read the records of a lesson, in milliseconds. */
const readTimeout = 5000;

/** The outcome of keeping a record. */
export interface StoreOutcome<T> {
  readonly value: T | undefined;
  /** Whether the record outlives the page. */
  readonly kept: boolean;
  /** Whether it does not because the storage is full. */
  readonly full?: boolean;
}

/** Keeps records in the browser's database, in its small storage if that fails, and in the page if both do. */
export class Store {
  readonly #database: StorageBackend;
  /** The latest version of each record that this page has seen. */
  readonly #seen = new Map<string, { readonly at: number }>();

  constructor(database = indexedDbBackend(storageName)) {
    this.#database = database;
  }

  /** The records of a lesson, by name. */
  async all<K extends keyof Records>(kind: K, lesson: string): Promise<ReadonlyMap<string, Records[K]>> {
    const shelves = await Promise.all(
      [this.#database, localStorageBackend].map((shelf) =>
        attempt(() => withTimeout(shelf.all(kind, lesson), readTimeout)),
      ),
    );
    const found = new Map<string, Records[K]>();
    for (const [name, value] of shelves.flatMap((shelf) => [...(shelf ?? [])])) {
      const record = this.#latest<K>([kind, lesson, name], found.get(name), value);
      if (record !== undefined) found.set(name, record);
    }
    return found;
  }

  async get<K extends keyof Records>(kind: K, lesson: string, name: string): Promise<Records[K] | undefined> {
    return (await this.all(kind, lesson)).get(name);
  }

  set<K extends keyof Records>(kind: K, lesson: string, name: string, value: Records[K] | undefined) {
    return this.update(kind, lesson, name, () => value);
  }

  /** Makes a record from the one that stands, in one transaction; undefined deletes it. */
  async update<K extends keyof Records>(
    kind: K,
    lesson: string,
    name: string,
    change: (before: Records[K] | undefined) => Records[K] | undefined,
  ): Promise<StoreOutcome<Records[K]>> {
    const key: RecordKey = [kind, lesson, name];
    const make = (before: unknown) =>
      change(
        this.#latest<K>(
          key,
          before,
          attemptNow(() => localStorageBackend.get(key)),
        ),
      );
    try {
      const value = this.#see(key, await withTimeout(this.#database.update(key, make), writeTimeout));
      attemptNow(() => localStorageBackend.put(key, undefined));
      return { value, kept: true };
    } catch (error) {
      try {
        return { value: this.#see(key, await localStorageBackend.update(key, make)), kept: true };
      } catch (second) {
        const value = this.#see(key, make(undefined));
        return { value, kept: false, full: [error, second].some(isFull) };
      }
    }
  }

  /** Keeps a record just before the page closes, when there is no time to wait; says whether it could. */
  keepNow<K extends keyof Records>(kind: K, lesson: string, name: string, value: Records[K]): boolean {
    return attemptNow(() => (localStorageBackend.put([kind, lesson, name], value), true)) ?? false;
  }

  #see<T extends { readonly at: number } | undefined>(key: RecordKey, value: T): T {
    if (value === undefined) this.#seen.delete(key.join("/"));
    else this.#seen.set(key.join("/"), value);
    return value;
  }

  /** The latest of a record's copies. */
  #latest<K extends keyof Records>(key: RecordKey, ...copies: readonly unknown[]): Records[K] | undefined {
    const read = recordReaders[key[0] as K];
    const records = [...copies.map(read), this.#seen.get(key.join("/")) as Records[K] | undefined];
    return records.reduce((one, other) => ((other?.at ?? -1) > (one?.at ?? -1) ? other : one));
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function attemptNow<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Rejects if a database takes too long, for it may also not answer at all. */
function withTimeout<T>(work: Promise<T>, patience: number): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const late = setTimeout(() => reject(new Error("the database does not answer")), patience);
  void work.then(resolve, reject).finally(() => clearTimeout(late));
  return promise;
}
