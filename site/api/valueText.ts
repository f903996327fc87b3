import { formatAnswer } from "./examples.ts";

/** The most characters of a value in a line. */
const LONGEST = 200;

/**
 * A value in a line: numbers, words and lists as written, a published network by its paper, other things by their name.
 */
export function valueText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || Array.isArray(value)) {
    const text = formatAnswer(value);
    return text.length > LONGEST || text.includes("{") ? undefined : text;
  }
  const { paper, year, name, said, className, options } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof paper === "string") return `${paper.replace(/ \d{4}(?=,)/, "")}, ${String(year)}`;
  if (typeof className === "string") return `${className}: ${defaults(options)}`;
  return [name, said].find((one) => typeof one === "string");
}

/** An optimizer's options with PyTorch's defaults for those left out. */
const defaults = (options: unknown): string =>
  Object.entries(Object(options) as Readonly<Record<string, unknown>>)
    .map(([name, value]) => `${name} = ${typeof value === "number" ? String(value) : formatAnswer(value)}`)
    .join(", ");
