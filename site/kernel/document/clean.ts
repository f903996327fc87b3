import { remembered } from "../remembered.ts";

/** A text as a parser of HTML would leave it: one kind of line end, no holes, whole letters. */
export const clean = remembered((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed());
