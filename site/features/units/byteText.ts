import type { UnitName } from "../../../engine/units.ts";

export const currentUnit = (): UnitName => (document.documentElement.dataset["unit"] ?? "MB") as UnitName;

/** The text of a byte count in the reader's unit: its three texts are its attributes. */
export const byteText = (attribute: (name: string) => string | null | undefined): string =>
  attribute(`data-${currentUnit().toLowerCase()}`) ?? "";
