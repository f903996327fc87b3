/** The expression of inline code that is an inline value, undefined for other inline code. */
export function inlineValue(code: string): string | undefined {
  return /^\{ts\}(?=\s|$)/.test(code) ? code.slice("{ts}".length).trim() : undefined;
}
