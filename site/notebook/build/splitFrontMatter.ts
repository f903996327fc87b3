/** A lesson's text in its two parts. */
export interface SplitText {
  /** The text between the first two lines of three hyphens; undefined if there are none. */
  readonly frontMatter: string | undefined;
  /** The rest, on the lines on which it stands in the file. */
  readonly body: string;
}

/**
 * Takes the front matter off a lesson's text.
 *
 *     splitFrontMatter("---\ntitle: A\n---\nb") // { frontMatter: "title: A", body: "\n\n\nb" }
 */
export function splitFrontMatter(text: string): SplitText {
  const found = /^\uFEFF?---[ \t]*\r?\n(?:([^]*?)\r?\n)??---[ \t]*(?=\r?\n|$)/.exec(text);
  if (found === null) return { frontMatter: undefined, body: text };
  const [head, frontMatter = ""] = found;
  return { frontMatter, body: head.replace(/[^\n]+/g, "") + text.slice(head.length) };
}
