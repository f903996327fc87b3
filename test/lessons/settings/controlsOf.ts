import type { Tree, TreeElement } from "../../../site/notebook/kernel/tree.ts";
import { elementsOf, wordsOf } from "../../../site/notebook/build/elementsOf.ts";

/** A control that a reader can move, and the values at which a lesson is tried. */
export interface Control {
  readonly name: string;
  /** The cell that shows it. */
  readonly cell: string;
  /** The value before anything is moved, as the page knows it. */
  readonly initial: unknown;
  readonly values: readonly unknown[];
  /** The page's words for a value: those of a choice, else the value. */
  readonly shown: (value: unknown) => unknown;
}

/**
 * The most places of a slider that are all tried, and the number that is tried of a longer one, both ends among them.
 */
const [FEW, SAMPLED] = [20, 7];

/** The texts that are tried where a reader may type anything. */
const typed: Readonly<Record<string, readonly string[]>> = {
  own: ["conv 8, relu, flatten, linear 10", "relu", "linear"],
  turned: ["", "87: 21", "87: 0 1 2 3 4 5 6 7", "0: 63; 87: 12"],
};

/** A picture as a page hands it over, 224 × 224 points in three channels. */
const pictureOf = (value: (place: number) => number) => ({
  width: 224,
  height: 224,
  data: Uint8Array.from({ length: 3 * 224 * 224 }, (_, place) => value(place)),
});
const nameOf = (picture: unknown) => (picture === undefined ? "the cat" : "a picture of the reader’s");

const square = (...row: readonly number[]): readonly (readonly number[])[] => [row, row, row];
const matrices = [
  square(0, 0, 0),
  square(1, 1, 1),
  square(-1, 0, 1),
  square(0.1, 0.2, -0.3),
  square(0, -0.5, 0),
];

/** The controls that a cell shows; questions are none. */
export const controlsOf = (cell: string, output: readonly Tree[]): readonly Control[] =>
  elementsOf(output, isControl).flatMap((element) => {
    const control = controlOf(element);
    return control === undefined ? [] : [{ ...control, cell }];
  });

const isControl = ({ attributes }: TreeElement): boolean =>
  "data-input" in attributes && !("data-question" in attributes);

function controlOf(element: TreeElement): Omit<Control, "cell"> | undefined {
  const { attributes, tag } = element;
  const name = attributes["data-input"]!;
  const shown = (value: unknown) => value;
  if (tag === "select") {
    const options = elementsOf(element.children, (inner) => inner.tag === "option");
    const initial = options.findIndex(({ attributes }) => "selected" in attributes);
    const words = options.map(({ children }) => wordsOf(children));
    return { name, initial, values: words.map((_, place) => place), shown: (place) => words[Number(place)] };
  }
  switch (attributes["type"]) {
    case "range": {
      const [min, max, step] = ["min", "max", "step"].map((key) => Number(attributes[key])) as [
        number,
        number,
        number,
      ];
      const count = Math.round((max - min) / step) + 1;
      const places = count <= FEW ? count : SAMPLED;
      const values = Array.from({ length: places }, (_, k) => {
        const at = Math.round((k * (count - 1)) / (places - 1 || 1));
        return Number((min + at * step).toFixed(6));
      });
      return { name, initial: Number(attributes["value"]), values, shown };
    }
    case "number":
      return {
        name,
        initial: Number(attributes["value"]),
        values: ["min", "value", "max"].map((key) => Number(attributes[key])),
        shown,
      };
    case "checkbox":
      return { name, initial: "checked" in attributes, values: [true, false], shown };
    case "file":
      return {
        name,
        initial: undefined,
        values: [pictureOf(() => 0), pictureOf((k) => (k % 2) * 255)],
        shown: nameOf,
      };
    case "text":
      return { name, initial: attributes["value"] ?? "", values: typed[name] ?? [], shown };
    default:
      return attributes["data-kind"] === "matrix" ? matrixOf(element, name) : undefined;
  }
}

function matrixOf(element: TreeElement, name: string): Omit<Control, "cell"> {
  const fields = elementsOf(element.children, ({ attributes }) => "data-row" in attributes);
  const initial: number[][] = [];
  for (const { attributes } of fields)
    (initial[Number(attributes["data-row"])] ??= []).push(Number(attributes["value"]));
  return { name, initial, values: matrices, shown: (value) => value };
}
