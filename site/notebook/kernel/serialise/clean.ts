import { memoize } from "../memoize.ts";

/** Cleans a text as a parser of HTML would: one kind of line end, no null characters, whole letters. */
export const clean = memoize((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed());
