/** The place of a record: its kind, its lesson, and its own name. */
export type RecordKey = readonly [kind: string, lesson: string, name: string];

/** A place in a browser where records can lie; its methods fail if it is full or closed. */
export interface StorageBackend {
  /** The records of a lesson, by name. */
  all(kind: string, lesson: string): Promise<ReadonlyMap<string, unknown>>;
  /** Replaces a record in one transaction, and returns the new one; undefined deletes it. */
  update<T>(key: RecordKey, change: (before: unknown) => T): Promise<T>;
}
