import { nearest } from "./nearest.ts";
import { translateOption, unsupportedOptions } from "./expectOptions/translateOption.ts";
import { describeValue } from "./expectOptions/describeValue.ts";

/** A kind of option, in words and as a test. */
export interface OptionKind {
  readonly said: string;
  is(value: unknown): boolean;
}

/** Every option of a function, with what it may be: the type asks for one that is forgotten here. */
export type Known<Options> = { readonly [Name in keyof Required<Options>]: OptionKind };

/** The options of a function that has none. */
export type NoOptions = Readonly<Record<string, never>>;

const typed = (said: string, type: string): OptionKind => ({ said, is: (value) => typeof value === type });

/** An object with something in it that tells it from others: `update`, for an optimizer. */
const having = (said: string, ...names: readonly string[]): OptionKind => ({
  said,
  is: (value) => typeof value === "object" && value !== null && names.every((name) => name in value),
});

/** The kinds of options in this engine, for `expectOptions`. */
export const optionKinds = {
  flag: typed("true or false", "boolean"),
  number: { said: "a number", is: (value) => typeof value === "number" && !Number.isNaN(value) },
  /** NaN too: its reader says in which range it must be. */
  numeric: typed("a number", "number"),
  text: typed("text", "string"),
  action: typed("a function", "function"),
  list: { said: "a list", is: Array.isArray },
  record: having("an object with names and values"),
  tensor: having("a tensor", "shape", "data"),
  layer: having("a layer, such as layers.crossEntropy()", "kind", "outputShape"),
  optimizer: having("what an optimizer keeps, such as optimizers.adam", "state", "update"),
  movingOptimizer: having(
    "something that moves weights, such as sgd({learningRate: 0.1})",
    "prepare",
    "step",
  ),
  precision: having("a precision, such as precisions.float32", "weights", "gradients", "state"),
  /** Any value: its reader says what is wrong with it. */
  readLater: { said: "a value", is: (value) => value !== null },
} satisfies Record<string, OptionKind>;

/** One of a few values. */
export function oneOf(...values: readonly (string | number)[]): OptionKind {
  return { said: `one of ${values.join(", ")}`, is: (value) => values.some((one) => one === value) };
}

/**
 * Refuses options that nobody would read, and values of another type, with what would do. Left out or `undefined`, an option
 * is what it is by default.
 *
 *     conv2d: unknown option kernel_size; kernelSize is meant
 */
export function expectOptions(
  name: string,
  options: unknown,
  known: Readonly<Record<string, OptionKind>>,
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(
      Object.keys(known).length === 0
        ? `${name}: expected nothing there, got ${describeValue(options)}; ${listed(known)}`
        : `${name}: expected options by name, {${Object.keys(known)[0]}: …}, got ${describeValue(options)}; ${listed(known)}`,
    );
  for (const option in options) {
    const kind = Object.hasOwn(known, option) ? known[option] : undefined;
    const value = (options as Readonly<Record<string, unknown>>)[option];
    if (kind === undefined)
      throw new TypeError(`${name}: unknown option ${option}; ${remedy(option, known)}`);
    if (value !== undefined && !kind.is(value))
      throw new TypeError(`${name} ${option}: expected ${kind.said}, got ${describeValue(value)}`);
  }
}

function remedy(option: string, known: Readonly<Record<string, OptionKind>>): string {
  const names = Object.keys(known);
  const bare = (text: string): string => text.replace(/[_-]/g, "").toLowerCase();
  const meant =
    names.find((name) => bare(name) === bare(option)) ??
    translateOption(bare(option)).find((name) => names.includes(name)) ??
    nearest(option, names);
  if (meant !== undefined) return `did you mean ${meant}?`;
  const reason = unsupportedOptions.get(bare(option));
  return reason === undefined ? listed(known) : `${reason}; ${listed(known)}`;
}

function listed(known: Readonly<Record<string, OptionKind>>): string {
  const names = Object.keys(known);
  if (names.length === 0) return "it has no options";
  return names.length === 1 ? `there is ${names[0]}` : `there are ${names.join(", ")}`;
}
