const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join("");

/** The glyphs of a text face: Latin, the typographer's quotes, dashes and spaces, and the signs of arithmetic. */
export const textGlyphs = [
  range(0x20, 0x7e),
  "ÁÄÅÉÖØÜßáàâäåãçéèêëíïñóôöøúü", // names
  "–—‘’“”•…′″§©",
  "\u00a0", // the no-break space
  "−×÷·±²³°µ½¼",
].join("");

/** The glyphs that no text face has: arrows, relations and the signs of the interface. */
export const signGlyphs = "→←↔↑↓≤≥≈≠⌊⌋⌈⌉√∑∞▶◀●○■◌✓↻⊘⚠‖";

/** The glyphs of formulas: figures, operators, and the letters of variables, whose h has its place elsewhere. */
export const formulaGlyphs = `${signGlyphs}0123456789 +−×÷·±=<>()[]{}|/!%,.:;…′∏∈∂∇ℎ${range(0x1d434, 0x1d454)}${range(0x1d456, 0x1d467)}`;
