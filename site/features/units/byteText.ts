import type { Unit } from "../../notebook/kernel/inputs/index.ts";

export const currentUnit = (): Unit => (document.documentElement.dataset["unit"] ?? "MB") as Unit;

/** What a byte count says in the reader's unit: its three texts are its attributes. */
export const byteText = (attribute: (name: string) => string | null | undefined): string =>
  attribute(`data-${currentUnit().toLowerCase()}`) ?? "";
