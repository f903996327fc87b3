import type { TinyElement } from "./tinyElement.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Widths in hundredths of the type size, those of the widest of the common system fonts: room to spare, never too little.
const classes: readonly (readonly [letters: string, width: number])[] = [
  ["iljI|.,:;'!`", 32],
  ['ft()[]{}/\\-r "°', 42],
  ["sJzcvxyk*_?", 58],
  ["ABCDEFGHKLNOPQRSTUVXYZ&wm+=<>−→←×÷~#", 76],
  ["MW@%—", 100],
  ["\u200b", 0],
];
const widths = new Map(
  classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const lineHeight = 1.2;

/** The approximate size of the text in an element: its lines stacked, as wide as the widest. */
export function boxOf(element: TinyElement): Box {
  const size = fontSize(element);
  const texts = element.localName === "text" ? [element] : element.querySelectorAll("text");
  const lines = texts.flatMap((text) => {
    const rows = text.children.filter(({ localName }) => localName === "tspan");
    return (rows.length > 0 ? rows : [text]).map(words);
  });
  const width = (Math.max(0, ...lines.map(widthOf)) * size) / 100;
  return { x: 0, y: 0, width, height: lines.length * size * lineHeight };
}

function words(element: TinyElement): string {
  return element.childNodes
    .map((node) =>
      node.nodeName === "title"
        ? ""
        : node.nodeName === "#text"
          ? node.nodeValue
          : words(node as TinyElement),
    )
    .join("");
}

function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width += widths.get(letter) ?? 64;
  return width;
}

function fontSize(element: TinyElement): number {
  const sized = element.closest("[font-size]");
  return Number.parseFloat(sized?.getAttribute("font-size") ?? "") || 10;
}
