/** A docblock in its parts: a first sentence, paragraphs, formulas, examples, errors, sources. */
export interface Docblock {
  readonly blocks: readonly DocblockPart[];
}

export type DocblockPart =
  | { readonly kind: "text" | "throws" | "source"; readonly text: string }
  /** Indented lines: a formula, or an example if a line ends in ` // answer`. */
  | { readonly kind: "code"; readonly text: string };

/** Reads a docblock's text: indented lines are code, and a paragraph is cut before `Throws` and `Source:`. */
export function readDocblock(text: string): Docblock {
  const blocks = text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== "")
    .flatMap((part): readonly DocblockPart[] => {
      if (/^ {4}/.test(part)) return [{ kind: "code", text: part.replace(/^ {4}/gm, "") }];
      const words = part.trim().replace(/\s*\n\s*/g, " ");
      return words.split(/(?<=\.) (?=Throws |Source: )/).map((piece) => ({
        kind: piece.startsWith("Throws ") ? "throws" : piece.startsWith("Source: ") ? "source" : "text",
        text: piece,
      }));
    });
  return { blocks };
}

/** The first sentence of a docblock; undefined if it has none. */
export function firstSentence({ blocks }: Docblock): string | undefined {
  const [first] = blocks;
  if (first?.kind !== "text") return undefined;
  return /^.*?[.?!](?= |$)/.exec(first.text)?.[0];
}
