/** A time that was kept, never one to come: a clock may have been wrong, and the next record must be later. */
export const timeOf = (value: unknown): number =>
  typeof value === "number" && value > 0 ? Math.min(value, Date.now()) : 0;
