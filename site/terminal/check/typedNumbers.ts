import { mdxToMdast, type MdastNode } from "satteri";
import { readFormula } from "../../notebook/build/formula.ts";
import { figureLinks, figureOf } from "../../features/citations/figureLinks.ts";
import { textOf } from "../../notebook/build/textOf.ts";
import { markdownFeatures } from "../../notebook/build/source.ts";

/** A number typed by hand in a lesson's prose, or in one of its formulas. */
export interface TypedNumber {
  readonly line: number;
  readonly number: string;
}

export interface Allowed {
  readonly prose: readonly string[];
  readonly formulas: readonly string[];
  /** The article's words, by the ids of its figures. */
  readonly article: ReadonlyMap<string, string>;
}

/** Matches a number, grouped, with decimals or with a power, but not in a name such as VGG-16, FP32 or conv1_2. */
const numbers = /(?<![\d.,]|\p{L}[-_]?\d*|\p{L}\d*_)\d+(?:,\d{3})*(?:\.\d+)?[⁰¹²³⁴-⁹]*/gu;

/**
 * Finds the numbers typed into a lesson's prose and formulas, except those allowed.
 *
 * Cells, inline values, other code, link targets, front matter and sources are left out. The article's words may be
 * repeated in a lesson that links the figure.
 */
export function typedNumbers(text: string, { prose, formulas, article }: Allowed): readonly TypedNumber[] {
  const quoted = figureLinks(text).flatMap(({ id }) => spellings(article.get(id)));
  const found: TypedNumber[] = [];
  const note = (words: string, from: number, allowed: readonly string[]) => {
    for (const [index, line] of without(words, allowed).split("\n").entries()) {
      for (const [number] of line.matchAll(numbers)) found.push({ line: from + index, number });
    }
  };
  const walk = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "link" && quotes(node, article)) return;
    if (node.type === "text") note(node.value, line, [...prose, ...quoted]);
    if (node.type === "math" || node.type === "inlineMath") {
      const tex = readFormula(node.value).tex.replace(/⟦\d+⟧/g, "");
      note(tex, line + (node.type === "math" ? 1 : 0), [...formulas, "0", "1", "2"]);
    }
    if ("children" in node) node.children.forEach(walk);
  };
  const root: MdastNode = mdxToMdast(text, { features: markdownFeatures });
  const children = "children" in root ? root.children : [];
  const sources = children.findIndex((node) => node.type === "heading" && textOf(node) === "Sources");
  children.slice(0, sources < 0 ? children.length : sources).forEach(walk);
  return found;
}

/** Whether every number in a link's words is in the figure of the article to which it leads. */
function quotes(node: MdastNode & { readonly url: string }, article: Allowed["article"]): boolean {
  const said = spellings(article.get(figureOf(node.url) ?? "")).join(" ");
  return [...textOf(node).matchAll(numbers)].every(([number]) => bounded(number).test(said));
}

/** Writes the article's words as they are and as this site sets them: `224 x 224` is 224 × 224, `7KB` is 7 KB. */
function spellings(said: string | undefined): readonly string[] {
  if (said === undefined) return [];
  const times = said.replace(/(?<=\d) ?[x*] ?(?=\d)/g, " × ");
  return [said, times, times.replace(/(?<=\d)(?=\p{L})/gu, " ")];
}

// The longer first: "224 × 224" is one thing.
const without = (words: string, allowed: readonly string[]): string =>
  [...allowed]
    .sort((a, b) => b.length - a.length)
    .reduce((left, one) => left.replace(bounded(one), ""), words.replaceAll("\u00a0", " "));

const bounded = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d⁰¹²³⁴-⁹]|[.,]\\d)`,
    "gu",
  );
