import { CellError } from "../cellError.ts";
import { memoize } from "../memoize.ts";
import type { Tree, TreeElement } from "../tree.ts";

/**
 * The cost of trees to a page, by cause: elements, their characters, copies by `use`, parts painted again by way of
 * patterns, gradients, masks, clipping paths and markers, boxes laid out more than once because those around them ask
 * for their size first, and dashes. The unit is a plain shape of a drawing, some 12 µs of a slow laptop.
 */
export interface Cost {
  elements: number;
  characters: number;
  copies: number;
  paints: number;
  layout: number;
  dashes: number;
}

/**
 * The cost of an element and all that is in it, with the counts of its shapes and vertices, each of which repeats what
 * it is painted with.
 */
interface Measure extends Cost {
  shapes: number;
  vertices: number;
  length: number;
}

type Attributes = TreeElement["attributes"];

/** The most references that may lead back to a part around them: few enough that no browser goes round in circles. */
const mostReturns = 8;

/** The costs of elements; any other, and each box of HTML, costs 2. */
const weights: readonly (readonly [RegExp, number])[] = [
  [/^select$/, 24],
  [/^(button|details|fieldset|img|input|meter|progress)$/, 8],
  [/^(circle|ellipse|g|i|image|line|path|polygon|polyline|rect|stop|title)$/, 1],
];
/**
 * The number of characters that cost as much as one shape: of laid-out text, of plain text in `pre`, and of text that
 * is only kept.
 */
const laidOut = 8;
const unbroken = 24;
const kept = 40;
const dashesToOne = 50;
/**
 * The length of an outline, in numbers, that costs 1; one of ten times as many costs 100, and at 120,000 browsers
 * freeze for good.
 */
const outline = 300;
/**
 * The costs of boxes that are painted apart, whatever their size, and of boxes that scroll; the parts of a drawing are
 * painted as one.
 */
const layer = { found: /(^|[; ])(opacity:(?! *1 *($|;))|mix-blend-mode:(?! *normal))/, cost: 20 };
const scroller = { found: /overflow(-[xy])?:[^;]*(auto|scroll)/, cost: 8 };
const drawnTogether =
  /^(circle|clipPath|defs|ellipse|g|image|line|marker|mask|path|pattern|polygon|polyline|rect|stop|symbol|text|textPath|title|tspan|use|\w+Gradient)$/;
/**
 * Matches boxes that are asked for their size before they are laid out, and boxes whose size depends on what is around
 * them.
 */
const asked = /display: (inline-)?(flex|grid)/;
const dependent = /(width|height|(inline|block)-size|padding|margin|gap|flex|grid)[^;]*(%|content|stretch)/;

export const totalOf = ({ elements, characters, copies, paints, layout, dashes }: Cost): number =>
  elements + characters + copies + paints + layout + dashes;

/**
 * Counts the cost of trees in one walk, whatever refers to what. Throws if parts refer to themselves again and again.
 */
export function costOf(trees: readonly Tree[]): Cost {
  const ids = new Map<string, TreeElement>();
  const known = new Map<TreeElement, Measure>();
  /**
   * The parts that are being counted, each inside the one before, and the depth of the outermost that a reference led
   * back to.
   */
  const open: TreeElement[] = [];
  let outermost = Infinity;
  let returns = 0;
  index(trees);
  return inside(trees, "");

  function index(trees: readonly Tree[]): void {
    for (const tree of trees) {
      if (typeof tree === "string") continue;
      if (tree.attributes["id"]) ids.set(tree.attributes["id"], tree);
      index(tree.children);
    }
  }

  function inside(trees: readonly Tree[], tag: string): Measure {
    const all = none();
    for (const tree of trees) {
      if (typeof tree === "string") all.characters += ofText(tree, tag);
      else add(all, ofElement(tree));
    }
    return all;
  }

  /**
   * Counts an element once. A reference back to a part around it draws nothing there, but elsewhere the parts between
   * cost more, so they are counted again.
   */
  function ofElement(element: TreeElement): Measure {
    const before = known.get(element);
    if (before) return before;
    const at = open.indexOf(element);
    if (at !== -1) {
      if (++returns > mostReturns)
        throw new CellError("the output has parts that refer to themselves.", {
          remedy: "Let them refer to other parts.",
        });
      outermost = Math.min(outermost, at);
      return none();
    }
    const depth = open.push(element) - 1;
    const measure = measured(element);
    open.pop();
    if (outermost >= depth) {
      outermost = Infinity;
      known.set(element, measure);
    }
    return measure;
  }

  function measured({ tag, attributes, children }: TreeElement): Measure {
    const style = attributes["style"] ?? "";
    const all = inside(children, style === "" ? tag : "");
    if (tag !== "svg") all.layout += totalOf(all) * roundsOf(style);
    for (const tracks of tracksOf(style)) all.elements += (tracks * style.length) / laidOut;
    all.elements += weightOf(tag) * placesOf(attributes);
    if (style !== "" && !drawnTogether.test(tag)) all.elements += apartOf(style);
    all.shapes++;
    for (const name in attributes) drawn(all, tag, name, attributes[name]!);
    for (const name in attributes) again(all, tag, name, attributes[name]!);
    return all;
  }

  /** Counts references to other parts, once all that is painted with them is counted. */
  function again(all: Measure, tag: string, name: string, value: string): void {
    if (name === "stroke-dasharray") {
      const dash = numbersOf(value);
      const round = total(dash);
      if (round > 0) all.dashes += (all.length / round) * (dash.length / dashesToOne);
    }
    if (!value.includes("#") || (tag === "use" && name === "href")) return;
    const painted = name === "fill" || name === "stroke";
    const times = name.startsWith("marker") ? all.vertices : painted ? all.shapes : 1;
    for (const [found] of value.matchAll(name === "href" ? /#.+/g : /#[^)]+(?=\))/g))
      all.paints += times * totalOf(referred(found));
  }

  function drawn(all: Measure, tag: string, name: string, value: string): void {
    if (tag === "use" && name === "href") {
      const { shapes, vertices, length, ...cost } = referred(value);
      add(all, { ...none(), shapes, vertices, length, copies: totalOf(cost) });
    } else if (value.startsWith("data:")) return;
    // A list of places puts each letter by itself
    const listed = value.length > kept && /^(d?[xy]|rotate)$/.test(name);
    all.characters += listed ? value.length : value.length / kept;
    if (!isLong(name)) return;
    const numbers = numbersOf(value);
    if (name === "d" || name === "points") {
      all.vertices += numbers.length / 2;
      all.characters += (numbers.length / outline) ** 2;
    }
    // About how long an outline is
    all.length += (name[0] === "r" ? 7 : 2) * total(numbers);
  }

  function referred(address: string): Measure {
    const target = ids.get(address.slice(1));
    return target ? ofElement(target) : none();
  }
}

const none = (): Measure => ({
  ...{ elements: 0, characters: 0, copies: 0, paints: 0, layout: 0, dashes: 0 },
  ...{ shapes: 0, vertices: 0, length: 0 },
});

function add(all: Measure, more: Measure): void {
  for (const kind in all) all[kind as keyof Measure] += more[kind as keyof Measure];
}

function ofText(text: string, tag: string): number {
  if (tag === "desc" || tag === "option" || tag === "title") return text.length / kept;
  const plain = tag === "pre" ? countOf(text, /[ -~]/g) : 0;
  return plain / unbroken + (text.length - plain) / laidOut + countOf(text, /\n/g);
}

/** The number of extra times that the content of a box is laid out. */
const roundsOf = memoize((style) => (dependent.test(style) ? 3 : asked.test(style) ? 1 : 0));

/** The cost of a box that is painted apart, or that scrolls. */
const apartOf = memoize((style) =>
  [layer, scroller].reduce((sum, { found, cost }) => sum + (found.test(style) ? cost : 0), 0),
);

/** The numbers of tracks that each `repeat` of a grid makes. */
const tracksOf = memoize((style) =>
  [...style.matchAll(/repeat\((\d+)/g)].map(([, tracks]) => Number(tracks)),
);

const countOf = (text: string, found: RegExp): number => text.match(found)?.length ?? 0;

const weightOf = memoize((tag) => weights.find(([tags]) => tags.test(tag))?.[1] ?? 2);

/** The places of its table that a cell takes. */
const placesOf = ({ colspan, rowspan }: Attributes): number => Number(colspan ?? 1) * Number(rowspan ?? 1);

/** Whether an attribute says how long an outline is. */
const isLong = memoize((name) => /^(d|points|[xy][12]|r[xy]?|width|height)$/.test(name));

const numbersOf = memoize((text): readonly number[] =>
  (text.match(/\d*\.?\d+(e[-+]?\d+)?/gi) ?? []).map(Number),
);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, part) => sum + part, 0);
