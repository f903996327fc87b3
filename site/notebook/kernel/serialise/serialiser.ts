import { isAllowedAttribute, isAllowedElement, isReference, type Namespace } from "../isAllowedAttribute.ts";
import { isAllowedDeclaration } from "../isAllowedStyle.ts";
import { crc32 } from "../png/crc32.ts";
import { fromBase64 } from "../png/toBase64.ts";
import { cut } from "./cut.ts";
import type { Tree, TreeElement } from "../tree.ts";
import { Budget } from "./budget.ts";
import { TinyCanvas } from "../document/tinyCanvas.ts";
import { setAccessibleName, setPartRole } from "./setAccessibleName.ts";
import type { Pixels } from "../document/tinyContext.ts";
import { TinyElement } from "../document/tinyElement.ts";
import { fitContentModel } from "./fitContentModel.ts";
import { isHook, withoutHooks } from "./isHook.ts";
import type { IdScope } from "./idScope.ts";
import { conformingTag, type Spot } from "./conformingTag.ts";
import { TinyNode } from "../document/tinyNode.ts";
import { RovingTabindex } from "./rovingTabindex.ts";
import { memoize } from "../memoize.ts";
import { pictureAddress } from "../document/pictureAddress.ts";
import { clean } from "./clean.ts";
import { roundNumbers } from "./roundNumbers.ts";
import { limitRows } from "./limitRows.ts";
import { shrink } from "./shrink.ts";
import { TinyText } from "../document/tinyText.ts";

/** Whether an attribute is shown or read out to readers; `longest` is the most characters of it. */
const isWorded = memoize((name) =>
  /^(alt|aria-(label|description|roledescription|valuetext)|label|placeholder|title|value)$/.test(name),
);
const longest = 5000;

type Place = Spot & { readonly depth: number };
const isUnrounded = memoize((name) =>
  /^(alt|aria-.*|class|data-.*|for|headers|href|id|label|lang|placeholder|src|title|value)$/.test(name),
);
const isHeading = memoize((tag) => /^h[1-6]$/.test(tag));
const isLowered = memoize((name) => /^(data|aria)-/.test(name));

/** Turns the nodes of one output into trees: allowed parts alone, the same whichever engine drew them. */
export class Serialiser {
  readonly #cell: string;
  readonly #idScope: IdScope;
  readonly #budget = new Budget();
  readonly #reached = new RovingTabindex();
  readonly #ids = new Set<string>();
  readonly sources = new WeakMap<TreeElement, TinyElement>();

  constructor(cell: string, idScope: IdScope) {
    this.#cell = cell;
    this.#idScope = idScope;
  }

  trees(nodes: readonly TinyNode[], place: Place): Tree[] {
    const trees: Tree[] = [];
    for (const tree of nodes.flatMap((node) => this.#node(node, place))) {
      const last = trees.at(-1);
      if (typeof tree === "string" && typeof last === "string") trees[trees.length - 1] = last + tree;
      else if (tree !== "") trees.push(tree);
    }
    return trees;
  }

  #node(node: TinyNode, place: Place): Tree[] {
    if (node instanceof TinyText) return [this.#text(node.data)];
    if (!(node instanceof TinyElement)) return [];
    const drawn = node instanceof TinyCanvas;
    if (drawn && node.width * node.height === 0) return [];
    const tag = conformingTag(drawn ? "img" : node.localName, place);
    if (tag === undefined) return [];
    const space = tag === "svg" || tag === "math" ? tag : place.space;
    this.#budget.element(place.depth);
    if (tag === "" || !isAllowedElement(tag, space))
      return this.trees(node.childNodes, { ...place, depth: place.depth + 1 });
    const picture = drawn ? shrink(node.getContext("2d")!.pixels) : undefined;
    const element = this.#element(node, tag, space, place, picture?.shown);
    if (picture?.more === undefined) return [element];
    return [element, { tag: "small", attributes: { class: "more" }, children: [picture.more] }];
  }

  #element(node: TinyElement, tag: string, space: Namespace, place: Place, pixels?: Pixels): TreeElement {
    const attributes = this.#attributes(node, tag, place, pixels);
    this.#reached.add(tag, attributes);
    setPartRole(tag, space, attributes);
    const children = this.trees(limitRows(node), {
      space,
      parent: tag,
      grandparent: place.parent,
      inButton: place.inButton || tag === "button",
      inline: place.inline,
      depth: place.depth + 1,
    });
    if (tag === "svg" && place.space === "html") setAccessibleName(attributes, children);
    const tree = fitContentModel({ tag, attributes, children });
    this.sources.set(tree, node);
    return tree;
  }

  #attributes(
    node: TinyElement,
    tag: string,
    { space }: Place,
    pixels: Pixels | undefined,
  ): Record<string, string> {
    const attributes: Record<string, string> = {};
    const heading = isHeading(node.localName) && space === "html";
    if (heading) attributes["class"] = this.#text(`${node.className} heading`.trim());
    if (pixels) this.#picture(node, pixels, attributes);
    for (const [name, value] of node.pairs()) {
      const spelt = isLowered(name) ? name.toLowerCase() : name;
      if (spelt in attributes || isHook(spelt, value)) continue;
      if (spelt.startsWith("data-set-")) this.#budget.setter();
      const text = this.#value(spelt, this.#text(value));
      if (text === "" && value !== "" && spelt === "style") continue;
      if (!isAllowedAttribute(tag, spelt, text, this.#cell)) continue;
      if (spelt === "id" && this.#ids.has(text)) continue;
      if (spelt === "id") this.#ids.add(text);
      attributes[spelt] = text;
    }
    if (tag === "svg" && node.listens) attributes["data-listens"] = "";
    const href = tag === "image" ? attributes["href"] : undefined;
    const address = href ?? attributes["src"];
    if (address !== undefined) this.#budget.picture(address);
    if (href !== undefined) attributes["data-picture"] = checksum(href);
    return attributes;
  }

  #value(name: string, value: string): string {
    if (name === "id") return this.#idScope.id(value);
    if (isReference(name)) return this.#idScope.ids(value);
    if (name === "href" && value[0] === "#") return `#${this.#idScope.id(value.slice(1))}`;
    if (name === "style") return style(value);
    if (name === "class") return withoutHooks(value);
    if (isWorded(name)) return cut(value, longest);
    return isUnrounded(name) ? value : this.#idScope.urls(roundNumbers(value));
  }

  #picture(canvas: TinyElement, pixels: Pixels, attributes: Record<string, string>): void {
    attributes["src"] = pictureAddress(pixels);
    attributes["width"] = String(pixels.width);
    attributes["height"] = String(pixels.height);
    const words = canvas.getAttribute("aria-label") ?? canvas.getAttribute("title") ?? "";
    attributes["alt"] = this.#value("alt", this.#text(words));
    attributes["data-picture"] = checksum(attributes["src"]);
  }

  /** Cleans a text as a parser would, and counts it. */
  #text(text: string): string {
    this.#budget.text(text.length);
    return clean(text);
  }
}

const style = memoize((text) => {
  const kept = text.split(";").filter((declaration) => isAllowedDeclaration(declaration));
  return kept.map((declaration) => `${roundNumbers(declaration.trim())};`).join(" ");
});

const checksums = new Map<string, string>();

/** The checksum of a picture's file, remembered, for pictures recur while a reader drags something else. */
function checksum(address: string): string {
  const known = checksums.get(address);
  if (known !== undefined) return known;
  const sum = crc32(fromBase64(address.slice(address.indexOf(",") + 1)))
    .toString(16)
    .padStart(8, "0");
  if (checksums.size >= 32) checksums.clear();
  checksums.set(address, sum);
  return sum;
}
