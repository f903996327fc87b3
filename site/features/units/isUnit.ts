import { unitNames, type UnitName } from "../../../engine/units.ts";

/** Whether a value is one of the readings of a byte count. */
export const isUnit = (value: unknown): value is UnitName => unitNames.some((unit) => unit === value);
