import { CellError } from "../../../kernel/cellError.ts";
import type { TreeElement } from "../../../kernel/tree.ts";
import { elementsOf, wordsOf } from "../../../build/elementsOf.ts";

/**
 * Turns the value that an author sets into the one that its control takes: the words of a choice become its place.
 *
 * Throws a CellError where the control cannot hold that value.
 */
export function controlValue(control: TreeElement, value: unknown): unknown {
  const { tag, attributes } = control;
  const name = attributes["data-input"]!;
  const refuse = (remedy: string): never => {
    throw new CellError(`the input "${name}" cannot be ${JSON.stringify(value)}.`, { remedy });
  };
  if (attributes["data-kind"] === "predict" || attributes["type"] === "file")
    return refuse("It is the reader's alone. Set another input.");
  if (tag === "select") {
    const choices = elementsOf([control], ({ tag }) => tag === "option").map(({ children }) =>
      wordsOf(children),
    );
    const place = choices.indexOf(String(value));
    return place === -1 ? refuse(`It takes ${choices.join(", ")}.`) : place;
  }
  if (tag === "fieldset") {
    const last = elementsOf([control], ({ tag }) => tag === "input").at(-1)!.attributes;
    const [rows, columns] = [Number(last["data-row"]) + 1, Number(last["data-column"]) + 1];
    const isRow = (row: unknown) => Array.isArray(row) && row.length === columns && row.every(isNumber);
    const fits = Array.isArray(value) && value.length === rows && value.every(isRow);
    return fits ? value : refuse(`It takes ${rows} rows of ${columns} numbers.`);
  }
  const { type } = attributes;
  if (type === "checkbox") return typeof value === "boolean" ? value : refuse("It takes true or false.");
  if (type === "text") return typeof value === "string" ? value : refuse("It takes a text.");
  return isNumber(value) && isWithin(value, attributes) ? value : refuse(limits(attributes));
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

function isWithin(value: number, { min, max, step = "1" }: TreeElement["attributes"]): boolean {
  if (min !== undefined && value < Number(min)) return false;
  if (max !== undefined && value > Number(max)) return false;
  const steps = (value - Number(min ?? 0)) / Number(step);
  return step === "any" || Math.abs(steps - Math.round(steps)) < 1e-6;
}

function limits({ min, max, step = "1" }: TreeElement["attributes"]): string {
  const from = min === undefined ? "" : ` from ${min}`;
  const to = max === undefined ? "" : ` to ${max}`;
  return `It takes numbers${from}${to}${step === "any" ? "" : ` in steps of ${step}`}.`;
}
