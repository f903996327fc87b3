const trivia = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/y;
const triviaAndBrackets = /(?:\s|\)|\/\/.*|\/\*[^]*?\*\/)*/y;
const word = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u[\da-f]{4}|\\u\{[\da-f]+\})*/iuy;

/** The first index from `index` on that is neither in white space nor in a comment. */
export function skipTrivia(source: string, index: number): number {
  return index + match(trivia, source, index).length;
}

/**
 * The first index past white space, comments and the closing brackets around an expression, which belong to no node.
 */
export function skipClosing(source: string, index: number): number {
  return index + match(triviaAndBrackets, source, index).length;
}

/** The name or keyword at `index`, empty if there is none. */
export function wordAt(source: string, index: number): string {
  return match(word, source, index);
}

export function breaksLine(source: string, start: number, end: number): boolean {
  return /[\n\r\u2028\u2029]/.test(source.slice(start, end));
}

function match(pattern: RegExp, source: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(source)?.[0] ?? "";
}
