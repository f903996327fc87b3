import { openDB, type IDBPDatabase } from "idb";
import type { StorageBackend } from "./storageBackend.ts";

const records = "records";

/** Opens the browser's database; if the connection breaks, as when the reader clears it, it is opened again. */
export function indexedDbBackend(name: string): StorageBackend {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => (opened = undefined);
  const open = async (): Promise<IDBPDatabase> => {
    opened ??= openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore(records),
      blocking: (_version, _wanted, { target }) => (forget(), (target as IDBDatabase).close()),
      terminated: forget,
    });
    return opened;
  };
  const using = async <T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      return await use(await open());
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    all: (kind, lesson) =>
      using(async (database) => {
        const range = IDBKeyRange.bound([kind, lesson], [kind, lesson, []]);
        const { store, done } = database.transaction(records);
        const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range), done]);
        return new Map(keys.map((key, k) => [String((key as readonly unknown[])[2]), values[k] as unknown]));
      }),
    update: (key, change) =>
      using(async (database) => {
        const { store, done } = database.transaction(records, "readwrite");
        // Where a step fails, so does the whole, and this is heard of once.
        done.catch(() => {});
        const after = change(await store.get([...key]));
        await (after === undefined ? store.delete([...key]) : store.put(after, [...key]));
        await done;
        return after;
      }),
  };
}
