import { memoize } from "../memoize.ts";

/** A text as a parser of HTML would leave it: one kind of line end, no holes, whole letters. */
export const clean = memoize((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed());
