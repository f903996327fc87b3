import { allowStyle } from "./allowedStyle.ts";

export type Space = "html" | "svg" | "math";

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

const elements: Readonly<Record<Space, ReadonlySet<string>>> = {
  html: list(`abbr b bdi bdo blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em
fieldset figcaption figure hr i img input ins kbd label legend li mark math meter ol optgroup option output p pre progress q
s samp select small span strong sub summary sup svg table tbody td tfoot th thead time tr u ul var wbr`),
  svg: list(`circle clipPath defs desc ellipse g image line linearGradient marker mask path pattern polygon polyline
radialGradient rect stop svg symbol text textPath title tspan use`),
  math: list(`math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace
msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`),
};

const worded = list("alt class datetime dir hidden label lang placeholder title value");

/** Attributes that are numbers, keywords, or CSS where they are SVG's. */
const plain =
  list(`accent accentunder accept alignment-baseline baseline-shift checked clip-path clip-rule clipPathUnits
color cols colspan columnalign columnlines columnspacing columnspan cx cy d depth disabled display displaystyle
dominant-baseline dx dy fence fill fill-opacity fill-rule filter font-family font-size font-style font-variant font-weight
form frame fx fy gradientTransform gradientUnits height high image-rendering largeop lengthAdjust letter-spacing
linethickness low lspace marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask maskContentUnits
maskUnits mathbackground mathcolor mathsize mathvariant max maxlength maxsize method min minlength minsize movablelimits
multiple notation offset opacity open optimum orient overflow paint-order pathLength patternContentUnits patternTransform
patternUnits pointer-events points preserveAspectRatio r readonly refX refY reversed rotate rowalign rowlines rows rowspacing
rowspan rspace rx ry scope scriptlevel selected separator shape-rendering size span spreadMethod start startOffset step
stop-color stop-opacity stretchy stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
stroke-opacity stroke-width symmetric text-anchor text-decoration text-rendering textLength transform transform-origin
vector-effect viewBox visibility voffset width word-spacing writing-mode x x1 x2 y y1 y2`);

const data =
  /^data-(input|step|for|play|value|kind|row|column|picture|bytes|mb|mib|article|derivation|set-[\w.-]+)$/;
const references =
  /^(for|headers|aria-(labelledby|describedby|controls|details|errormessage|flowto|activedescendant|owns))$/;
const roles =
  list(`button cell checkbox columnheader figure graphics-document graphics-object graphics-symbol group img
list listitem math none note presentation radio radiogroup row rowgroup rowheader slider switch table`);
const inputs = list("checkbox file number radio range text");
const picture = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/;
const pointing = list("linearGradient pattern radialGradient textPath use");

/** Whether an output may hold such an element. `svg` and `math` are asked for in the namespace they stand in. */
export function allowElement(tag: string, space: Space): boolean {
  return elements[space].has(tag);
}

/**
 * Whether an element of an output may have such an attribute. Nothing passes that runs, loads or leads elsewhere, or that
 * looks like a hook of the page; nor, where `cell` is given, an id that is not that cell's own.
 */
export function allowAttribute(tag: string, name: string, value: string, cell?: string): boolean {
  if (plain.has(name)) return paints(value, cell);
  if (worded.has(name)) return true;
  if (name === "style") return allowStyle(value);
  if (name === "id") return own(value, cell);
  if (references.test(name)) return value.split(/\s+/).every((id) => own(id, cell));
  if (name === "role") return roles.has(value);
  if (name === "src") return tag === "img" && picture.test(value);
  if (name === "href") return tag === "image" ? picture.test(value) : leads(tag, value, cell);
  if (name === "type") return tag === "input" ? inputs.has(value) : tag === "button" && value === "button";
  if (name === "tabindex") return value === "0" || value === "-1";
  // The one button of a control that acts on the page: it puts the lesson's own picture back.
  if (name === "data-action") return tag === "button" && value === "original-picture";
  return name.startsWith("data-")
    ? data.test(name.toLowerCase())
    : /^aria-(?!live$|modal$|relevant$)[a-z]+$/.test(name);
}

function own(id: string, cell = ""): boolean {
  return /^[^\s"'()\\]+-[^\s"'()\\]+$/.test(id) && (cell === "" || id.startsWith(`${cell}-`));
}

function leads(tag: string, value: string, cell: string | undefined): boolean {
  return pointing.has(tag) && value[0] === "#" && own(value.slice(1), cell);
}

/** A presentation attribute is CSS: the only address it may hold is one of the cell's own ids. */
function paints(value: string, cell: string | undefined): boolean {
  if (!/[(@\\]/.test(value)) return true;
  const rest = value.replace(/url\(\s*["']?#([^"')\s\\]+)["']?\s*\)/g, (all, id: string) =>
    own(id, cell) ? "" : all,
  );
  return !/url|image|src|element|[@\\]|\/\*/i.test(rest);
}
