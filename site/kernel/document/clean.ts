/** A text as a parser of HTML would leave it: one kind of line end, no holes, whole letters. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed();
}
