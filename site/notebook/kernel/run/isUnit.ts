import type { Unit } from "../inputs/index.ts";

/** Whether the reader chose a unit for byte counts; a cell may call an input of its own by that name. */
export function isUnit(input: string, value: unknown): value is Unit {
  return input === "unit" && (value === "MB" || value === "MiB" || value === "article");
}
