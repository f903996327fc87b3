const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join("");

/** What every text face carries: Latin, the typographer's quotes, dashes and spaces, and the signs of arithmetic. */
export const glyphs = [
  range(0x20, 0x7e),
  "ÁÄÅÉÖØÜßáàâäåãçéèêëíïñóôöøúüłšž", // names
  "‐‑–—‘’“”†•…′″§©",
  "\u00a0\u2009\u200a\u202f", // no-break, thin, hair and narrow no-break spaces
  "−×÷·±²³°µ½¼↑↓",
].join("");
