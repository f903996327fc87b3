import { mdxToMdast, type MdastNode } from "satteri";
import { markdownFeatures } from "../../notebook/build/source.ts";

const words =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|twenty|dozen|thirty|hundred|twice|thrice|doubled?|doubles|half|halves?|halved|quarters?|tripled?|triples|thirds?|tenths?)\b/gi;

/** A number written as a word, with the paragraph around it: `half` in `half the rows of`. */
export interface NumberWord {
  readonly word: string;
  readonly line: number;
  /** Its index in the paragraph. */
  readonly at: number;
  readonly paragraph: string;
}

/** Finds the numbers written as words in a lesson's prose; `#` stands in their paragraphs for computed numbers. */
export function numberWords(text: string): readonly NumberWord[] {
  const root: MdastNode = mdxToMdast(text, { features: markdownFeatures });
  const children = "children" in root ? root.children : [];
  const end = children.findIndex((node) => node.type === "heading" && spoken(node) === "Sources");
  return children.slice(0, end < 0 ? children.length : end).flatMap((node) => {
    const paragraph = spoken(node);
    const line = node.position?.start.line ?? 1;
    return [...paragraph.matchAll(words)].map((found) => ({
      word: found[0],
      line,
      at: found.index,
      paragraph,
    }));
  });
}

function spoken(node: MdastNode): string {
  if (node.type === "text") return node.value.replace(/\s+/g, " ");
  if (node.type === "inlineCode") return "#";
  return "children" in node ? node.children.map(spoken).join(node.type === "list" ? " " : "") : "";
}

/** Leaves out the numbers that stand in one of some phrases. */
export const outside = (found: readonly NumberWord[], phrases: readonly string[]): readonly NumberWord[] =>
  found.filter(
    ({ at, word, paragraph }) =>
      !phrases.some((phrase) => {
        for (let from = paragraph.indexOf(phrase); from >= 0; from = paragraph.indexOf(phrase, from + 1))
          if (from <= at && at + word.length <= from + phrase.length) return true;
        return false;
      }),
  );
