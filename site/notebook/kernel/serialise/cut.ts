import { clean } from "./clean.ts";

/** Shortens a text of a cell's making to what a page can take. */
export const cut = (text: string, most: number): string =>
  clean(text.length > most ? `${text.slice(0, most)}…` : text);
