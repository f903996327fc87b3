import { clean } from "./clean.ts";

/** A text of a cell's making, no longer than a page can take. */
export const cut = (text: string, most: number): string =>
  clean(text.length > most ? `${text.slice(0, most)}…` : text);
