import { dataNames } from "./featureNames.ts";
import { isAllowedStyle } from "./isAllowedStyle.ts";
import { memoize } from "./memoize.ts";

export type Namespace = "html" | "svg" | "math";

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

const elements: Readonly<Record<Namespace, ReadonlySet<string>>> = {
  html: list(`abbr b bdi bdo blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em
fieldset figcaption figure hr i img input ins kbd label legend li mark math meter ol optgroup option output p pre progress q
s samp select small span strong sub summary sup svg table tbody td tfoot th thead time tr u ul var wbr`),
  svg: list(`circle clipPath defs desc ellipse g image line linearGradient marker mask path pattern polygon polyline
radialGradient rect stop svg symbol text title tspan use`),
  math: list(`math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace
msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`),
};

/** Whether an attribute holds words. */
const isWorded = memoize((name) => /^(alt|class|label|placeholder|title|value)$/.test(name));

/** Attributes that hold numbers, keywords, or, in SVG, CSS. */
const plain = new RegExp(
  `^(${[
    // where and how large
    "[cdfr]?[xy]|[xy][12]|[dr]|ref[XY]|points|offset|rotate|viewBox|preserveAspectRatio",
    "(max|min|marker)?(width|height|Width|Height)|depth|[lrv](space|offset)|orient|textLength",
    "transform(-origin)?|(gradient|pattern)Transform|[a-z]+(Content)?Units|lengthAdjust|spreadMethod|vector-effect",
    // how painted
    "(fill|stroke|stop|font|text|marker|word|letter|writing|image|shape|paint|pointer|clip|dominant|alignment|baseline)-[a-z]+",
    "fill|stroke|color|opacity|mask|overflow|visibility|display|(column|row)(align|lines|spacing|span|s)?",
    "math(color|background|size|variant)|displaystyle|scriptlevel|(max|min)size|stretchy|symmetric|largeop",
    "linethickness|fence|separator|frame|accent(under)?|movablelimits|notation|form",
    // tables, lists and controls
    "accept|autocomplete|checked|(col|row)span|disabled|high|low|max|min|inputmode|(max|min)length|multiple|open|optimum|readonly|reversed|rows|cols",
    "scope|selected|size|span|start|step",
  ].join("|")})$`,
);
const isPlain = memoize((name) => plain.test(name));
/** Whether a value holds nothing but numbers and keywords. */
const isBare = memoize((value) => !/[(@\\:]/.test(value));

const references =
  /^(for|headers|aria-(labelledby|describedby|controls|details|errormessage|flowto|activedescendant|owns))$/;
const roles =
  /^(button|cell|checkbox|columnheader|figure|graphics-\w+|group|img|list|listitem|math|none|note|presentation|radio|radiogroup|row|rowgroup|rowheader|slider|switch|table)$/;
const picture = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/;

/** Whether an output may hold such an element; `svg` and `math` count in the namespace around them. */
export function isAllowedElement(tag: string, space: Namespace): boolean {
  return elements[space].has(tag);
}

/**
 * Whether an element of an output may have such an attribute. Nothing passes that runs, loads or leads elsewhere, or
 * that looks like a hook of the page; nor, if `cell` is given, an id that is not that cell's own.
 */
export function isAllowedAttribute(tag: string, name: string, value: string, cell?: string): boolean {
  if (name === "style") return isAllowedStyle(value);
  if (!fits(tag, name, value)) return false;
  if (isPlain(name)) return isBare(value) || paints(value, cell);
  if (isWorded(name)) return true;
  if (/^(datetime|dir|hidden|lang)$/.test(name)) return /^[\w:.+ -]*$/.test(value);
  if (name === "id") return own(value, cell);
  if (isReference(name)) return value.split(/\s+/).every((id) => own(id, cell));
  if (name === "role") return roles.test(value);
  if (name === "src") return tag === "img" && picture.test(value);
  if (name === "href") return tag === "image" ? picture.test(value) : leads(tag, value, cell);
  if (name === "type")
    return (tag === "input" ? /^(checkbox|file|number|radio|range|text)$/ : /^button$/).test(value);
  if (name === "tabindex") return /^(0|-1)$/.test(value);
  // The one button of a control that acts on the page: it puts the lesson's own picture back.
  if (name === "data-action") return tag === "button" && value === "original-picture";
  return isData(name.toLowerCase()) || /^aria-(?!live$|modal$|relevant$)[a-z]+$/.test(name);
}

function isData(name: string): boolean {
  const [, rest] = /^data-(.+)$/.exec(name) ?? [];
  return rest !== undefined && (dataNames.has(rest) || /^set-[\w.-]+$/.test(rest));
}

/** Whether an attribute names other elements by their ids. */
export const isReference = memoize((name) => references.test(name));

/** Whether a size fits a page, for tables and boxes; in a drawing, its `viewBox` scales what is large. */
function fits(tag: string, name: string, value: string): boolean {
  if (isCounted(name)) return /^[1-9]\d{0,2}$/.test(value);
  return (name !== "width" && name !== "height") || isScaled(tag) || !isHuge(value);
}

const isCounted = memoize((name) => /^((col|row)?span|size|cols|rows)$/.test(name));
const isScaled = memoize((tag) => /^(image|mask|pattern|rect|symbol|use)$/.test(tag));
const isHuge = memoize((size) => /(?<![\d.])\d{5}|\de[-+]?\d/i.test(size));

function own(id: string, cell = ""): boolean {
  return /^[^\s"'()\\]+-[^\s"'()\\]+$/.test(id) && (cell === "" || id.startsWith(`${cell}-`));
}

function leads(tag: string, value: string, cell: string | undefined): boolean {
  return /^(use|pattern|\w+Gradient)$/.test(tag) && value[0] === "#" && own(value.slice(1), cell);
}

/** Whether a presentation attribute, which is CSS, holds no address but the cell's own ids. */
function paints(value: string, cell: string | undefined): boolean {
  const rest = value.replace(/url\(\s*["']?#([^"')\s\\]+)["']?\s*\)/g, (all, id: string) =>
    own(id, cell) ? "" : all,
  );
  return !/url|image|src|element|[@\\:]|\/\*/i.test(rest);
}
