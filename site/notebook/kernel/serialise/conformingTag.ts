import type { Namespace } from "../isAllowedAttribute.ts";
import type { Tree } from "../tree.ts";

const list = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that are not shown, with all that is in them. */
const hidden = list(
  "animate animateMotion animateTransform annotation annotation-xml applet audio base embed foreignObject frame frameset head iframe link meta mpath noembed noframes noscript object script set source style template textarea track video",
);
const sections = list(
  "address article aside center dialog dir footer form header hgroup main menu nav section",
);
const blocks = list(
  "blockquote dd details div dl dt fieldset figcaption figure hr li ol p pre summary table ul",
);
const tableParts = list("caption col colgroup tbody td tfoot th thead tr");
const words = list("desc mi mn mo ms mtext option title");
const voids = list("br col hr img input wbr");
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: list("table"),
  col: list("colgroup table"),
  colgroup: list("table"),
  optgroup: list("select"),
  option: list("select optgroup"),
  tbody: list("table"),
  td: list("tr tbody thead tfoot table"),
  tfoot: list("table"),
  th: list("tr tbody thead tfoot table"),
  thead: list("table"),
  tr: list("tbody thead tfoot table"),
};

/** The place of an element in an output, as far as a parser of HTML cares. */
export interface Spot {
  readonly space: Namespace;
  readonly parent: string;
  readonly grandparent: string;
  readonly inButton: boolean;
  /** Whether it is inside a paragraph of the page, which blocks would close. */
  readonly inline: boolean;
}

/**
 * The tag under which an element can stand in a place so that a parser, given the HTML, builds the same tree; "" if
 * only its content can, undefined if nothing of it may.
 */
export function conformingTag(
  tag: string,
  { space, parent, grandparent, inButton, inline }: Spot,
): string | undefined {
  if (hidden.has(tag)) return undefined;
  if (words.has(parent)) return "";
  if (voids.has(parent)) return undefined;
  if (space !== "html") return tag;
  if (parent === "select" || parent === "optgroup")
    return tag === "option" || (tag === "optgroup" && parent === "select") ? tag : "";
  if (sections.has(tag)) return inline ? "span" : "div";
  // An output has no part in the outline of the page.
  if (/^h[1-6]$/.test(tag)) return inline ? "span" : "p";
  if (Object.hasOwn(parents, tag) && !parents[tag].has(parent)) return "";
  if (inline && (blocks.has(tag) || tableParts.has(tag))) return tag === "hr" ? "" : "span";
  if (tag === "li" && parent !== "ul" && parent !== "ol") return "div";
  if ((tag === "dt" || tag === "dd") && parent !== "dl" && !(parent === "div" && grandparent === "dl"))
    return "div";
  if (tag === "button" && inButton) return "";
  return tag;
}

/** Whether these children hold a block, whose start would close a paragraph around them. */
export function holdsBlock(children: readonly Tree[]): boolean {
  return children.some(
    (child) =>
      typeof child !== "string" &&
      (blocks.has(child.tag) || (child.tag !== "button" && holdsBlock(child.children))),
  );
}
