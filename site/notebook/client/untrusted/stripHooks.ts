import type { Cell } from "../../kernel/cell.ts";
import type { Tree, TreeElement } from "../../kernel/tree.ts";

/**
 * Attributes that make an element a control, or a part of one: only what the kernel's own inputs drew may carry them.
 */
const controlHooks = /^data-(input|kind|check|question|guess|step|for|play|row|column|action)$/;

/** The attributes of controls that name an input. */
const hooksNamingInputs = /^data-(input|check|question|for|play)$/;

/** The values that the other attributes of controls may have. */
const hookValues: Readonly<Record<string, RegExp>> = {
  "data-kind": /^[a-z]+$/,
  "data-step": /^-?1$/,
  "data-row": /^\d{1,4}$/,
  "data-column": /^\d{1,4}$/,
  "data-guess": /^[-+.e\d]{1,40}$/,
};

/** The most characters of a derivation that a tip has room for. */
const longest = 600;

/** Classes by which the page knows its own parts. */
const own =
  /(^|\s)(actions|announcer|answered|banner|cell|control(s|-note)?|output|skip|source|status)(\s|$)/;

/** The tags and attributes allowed in a sentence or a formula, where nothing has a size or a place of its own. */
const inSentences = {
  tags: /^(abbr|b|bdi|cite|code|data|em|i|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|mfrac|mi|mn|mo|mrow|ms|msqrt|msu[bp]|mtext)$/,
  longest: 1000,
  attributes: /^(class|title|value|datetime|dir|lang|tabindex|data-.+|aria-.+)$/,
};

/** The facts that the page knows about an output's cell, whatever the output says. */
export type KnownCell = Pick<Cell, "id" | "controls" | "inline">;

/**
 * Removes from an output the hooks of the page to which its cell has no right. Hooks of controls may stand only in the
 * block that the kernel puts before what a cell shows, and name only the cell's own; a question outside of it, an
 * exercise, bears its cell's name.
 */
export function stripHooks(output: readonly Tree[], cell: KnownCell): readonly Tree[] {
  const [first] = output;
  const block =
    cell.controls.length > 0 && typeof first === "object" && first.attributes["class"] === "controls";
  const names = new Set(cell.controls);
  return output.map((tree, k) => stripTreeHooks(tree, cell, block && k === 0 ? names : undefined));
}

/** Removes such hooks from part of an output; a tree without any is returned as it is. */
export function stripTreeHooks(tree: Tree, cell: KnownCell, names?: ReadonlySet<string>): Tree {
  if (typeof tree === "string") {
    const { longest } = inSentences;
    return cell.inline && tree.length > longest ? `${tree.slice(0, longest)}…` : tree;
  }
  if (cell.inline && !inSentences.tags.test(tree.tag)) return "";
  const children = tree.children.map((child) => stripTreeHooks(child, cell, names));
  const attributes = allowed(tree, cell, names);
  const same = attributes === tree.attributes && children.every((child, k) => child === tree.children[k]);
  return same ? tree : { ...tree, attributes, children };
}

function allowed({ attributes }: TreeElement, cell: KnownCell, names?: ReadonlySet<string>) {
  const isAllowed = (name: string): boolean => {
    const small = name.toLowerCase();
    const value = attributes[name]!;
    if (cell.inline && !(inSentences.attributes.test(small) && value.length <= inSentences.longest))
      return false;
    if (small !== "class" && !small.startsWith("data-")) return true;
    if (small === "data-bytes") return /^-?\d+(\.\d+)?(e\+?\d{1,2})?$/.test(value) && value.length < 40;
    if (small === "class") return names !== undefined || !own.test(value);
    if (!controlHooks.test(small)) return true;
    if (names === undefined) return small === "data-question" && value === cell.id;
    return hooksNamingInputs.test(small) ? names.has(value) : hookValues[small]?.test(value) === true;
  };
  const isLong = (name: string): boolean => name === "data-derivation" && attributes[name]!.length > longest;
  const all = Object.keys(attributes);
  if (all.every((name) => isAllowed(name) && !isLong(name))) return attributes;
  return Object.fromEntries(
    all
      .filter(isAllowed)
      .map((name) => [name, isLong(name) ? `${attributes[name]!.slice(0, longest)}…` : attributes[name]!]),
  );
}
