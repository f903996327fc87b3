import { CellError } from "../cellError.ts";
import type { Tree } from "../tree.ts";
import { costOf, totalOf, type Cost } from "./costOf.ts";
import { pixelCount } from "./pixelCount.ts";

/** The highest cost of an output: about a quarter of a second of a page. */
export const maxCost = 20_000;

/** The limits up to which a document is looked at. */
const most = { elements: 20_000, characters: 2_000_000, depth: 100, pixels: 4_000_000, setters: 5_000 };

const summary = "Show a part of it, or a summary.";

/** The cost of each copy that `use` makes: browsers set it up as an element, inherited styles and all. */
const perCopy = 3;

type Words = readonly [what: (times: string) => string, remedy: string];

const again = "Refer to it fewer times, or draw it where it is needed.";
const words: Readonly<Record<keyof Cost, Words>> = {
  elements: [(n) => `is as much work to draw as ${n} shapes, and 20,000 is the most`, summary],
  characters: [() => "has longer texts and attributes than a page can show", "Shorten them, or show a part."],
  copies: [(n) => `draws ${n} more parts by reference`, again],
  paints: [(n) => `draws ${n} more parts as patterns, masks, markers and the like`, again],
  layout: [
    () => "has boxes in boxes that a page would have to lay out thousands of times",
    "Put fewer of them inside one another, or give them sizes of their own, in px or em.",
  ],
  dashes: [() => "has more dashes than a page can draw", "Make them longer, or draw the line in one."],
};

/** Counts what one output takes, and refuses more than a page can bear. */
export class Budget {
  #elements = 0;
  #characters = 0;
  #pixels = 0;
  #setters = 0;

  element(deep: number): void {
    if (++this.#elements > most.elements) tooMuch("has more than 20,000 elements");
    if (deep > most.depth) tooMuch(`is nested more than ${most.depth} deep`);
  }

  text(length: number): void {
    this.#characters += length;
    if (this.#characters > most.characters) tooMuch("has more than 2,000,000 characters");
  }

  picture(address: string): void {
    this.#pixels += pixelCount(address);
    if (this.#pixels > most.pixels) tooMuch("has pictures of more than 4,000,000 pixels");
  }

  setter(): void {
    if (++this.#setters > most.setters) tooMuch("has more than 5,000 parts that set an input");
  }
}

/** Throws if trees would hold up the page that shows them. */
export function expectAffordable(trees: readonly Tree[]): void {
  const cost = costOf(trees);
  if (totalOf(cost) + (perCopy - 1) * cost.copies <= maxCost) return;
  const kinds = Object.keys(words) as (keyof Cost)[];
  const worst = kinds.reduce((a, b) => (cost[b] > cost[a] ? b : a));
  const [what, remedy] = words[worst];
  tooMuch(what(Math.round(cost[worst]).toLocaleString("en")), remedy);
}

function tooMuch(what: string, remedy = summary): never {
  throw new CellError(`the output ${what}.`, { remedy });
}
