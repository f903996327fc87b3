import type { OptimizerKind, OptionValue } from "./optimizerKind.ts";

// The least and the most that PyTorch takes; of other options at least 0.
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  dampening: [-Infinity, Infinity],
  lambd: [-Infinity, Infinity],
  beta2Decay: [-Infinity, 0],
  rho: [0, 1],
  d: [1, Infinity],
};

/**
 * An option's value, if the optimizer has the option and PyTorch takes the value.
 *
 * Throws otherwise, and says which option is meant or which values do.
 */
export function expectOption(name: string, kind: OptimizerKind, option: string, value: unknown): OptionValue {
  if (!Object.hasOwn(kind.options, option)) throw new RangeError(`${name}: ${unknown(kind, option)}`);
  const expected = unlessRight(option, value, kind.options[option]);
  if (expected === undefined) return value as OptionValue;
  const got = typeof value === "number" ? value : JSON.stringify(value);
  throw new RangeError(`${name}: expected ${option} to be ${expected}, got ${got}`);
}

function unknown({ className, options, notCounted }: OptimizerKind, option: string): string {
  const camel = option.replaceAll(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
  if (notCounted.includes(camel)) return `${option} cannot be chosen here. Leave it out`;
  const meant = Object.keys(options).find((known) => known.toLowerCase() === camel.toLowerCase());
  const remedy = (): string => {
    if (camel === "foreach" || camel === "fused") return `did you mean implementation: "${camel}"?`;
    if (meant !== undefined) return `did you mean ${meant}?`;
    return `torch.optim.${className} has ${Object.keys(options).join(", ")}`;
  };
  return `unknown option ${option}; ${remedy()}`;
}

// What was expected, unless the value is right.
function unlessRight(option: string, value: unknown, usual: OptionValue): string | undefined {
  if (typeof usual === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (typeof usual === "number") {
    const [least, most] = ranges[option] ?? [0, Infinity];
    return isNumber(value) && value >= least && value <= most ? undefined : numberFrom(least, most);
  }
  const isPair = Array.isArray(value) && value.length === usual.length && value.every(isNumber);
  if (option !== "betas") return isPair ? undefined : "two numbers";
  return isPair && value.every((beta) => beta >= 0 && beta < 1) ? undefined : "two numbers from 0 to below 1";
}

function numberFrom(least: number, most: number): string {
  if (least === -Infinity) return most === Infinity ? "a number" : `a number of at most ${most}`;
  return most === Infinity ? `a number of at least ${least}` : `a number from ${least} to ${most}`;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
