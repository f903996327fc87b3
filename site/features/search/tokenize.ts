/** A word as it stands in a text, and the form in which it is compared. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A number with commas between its thousands, one close to its unit (“147KB”), or any other word. */
const word =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?=(?:[kmgt]i?)?b\b)|[\p{L}\p{N}_]+(?:(?<=\d)\.\d+|[’']\p{L}+)*/giu;

const termOf = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(/[’',]/gu, "");

/** Finds the words of a text. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: written, index }) => ({
    term: termOf(written),
    start: index,
    end: index + written.length,
  }));

/**
 * The words of a text as they are compared: in lower case, a number without the commas between its thousands.
 *
 *     tokenize("VGG-16 has 138,357,544, of them 147 KB in conv1_2")
 *     // ["vgg", "16", "has", "138357544", "of", "them", "147", "kb", "in", "conv1_2"]
 */
export const tokenize = (text: string): readonly string[] => wordsIn(text).map(({ term }) => term);

/** The words under which a text is listed: those, and the parts of names such as `maxPool2d` and `no_grad`. */
export const indexTokens = (text: string): readonly string[] => [...tokenize(text), ...nameParts(text)];

function nameParts(text: string): readonly string[] {
  const names = text.match(/[a-z]\w*(?:_|[a-z][A-Z])\w*/gu) ?? [];
  return names.flatMap((name) =>
    name
      .split(/_|(?<=[a-z])(?=[A-Z])/u)
      .filter((part) => part !== "")
      .map((part) => part.toLowerCase()),
  );
}
