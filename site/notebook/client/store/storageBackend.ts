/** Where a record lies: of what kind it is, of which lesson, and its own name. */
export type RecordKey = readonly [kind: string, lesson: string, name: string];

/** One place in a browser where records can lie; where it is full or closed, all it does fails. */
export interface StorageBackend {
  /** The records of a lesson, by name. */
  all(kind: string, lesson: string): Promise<ReadonlyMap<string, unknown>>;
  /** Puts another record in the place of one, nobody else in between, and gives it back; nothing takes it away. */
  update<T>(key: RecordKey, change: (before: unknown) => T): Promise<T>;
}
