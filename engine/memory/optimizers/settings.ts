import type { Implementation, OptimizerKind, OptionValue, Settings } from "./optimizerKind.ts";
import { optimizerKinds, type OptimizerName } from "./optimizerKinds.ts";

/** PyTorch's options in camelCase, as far as the optimizer has them. */
export interface OptimizerOptions {
  /** One tensor after another, all at once, in one kernel, or what PyTorch takes on a GPU unless told otherwise. */
  readonly implementation?: Implementation | "default";
  readonly lr?: number;
  readonly weightDecay?: number;
  /** Weight decay that shrinks the weights in place, as AdamW's does. */
  readonly decoupledWeightDecay?: boolean;
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly centered?: boolean;
  readonly amsgrad?: boolean;
  readonly maximize?: boolean;
  readonly betas?: readonly [number, number];
  readonly eps?: number;
  readonly alpha?: number;
  readonly rho?: number;
  readonly lrDecay?: number;
  readonly initialAccumulatorValue?: number;
  readonly momentumDecay?: number;
  readonly beta2Decay?: number;
  readonly d?: number;
  readonly lambd?: number;
  readonly etas?: readonly [number, number];
  readonly stepSizes?: readonly [number, number];
  readonly nsSteps?: number;
}

/** An optimizer's options, checked and filled up with PyTorch's defaults. */
export interface OptimizerSettings {
  readonly kind: OptimizerKind;
  readonly settings: Settings;
  readonly implementation: Implementation;
}

// PyTorch has these too, and they are not counted here.
const uncounted: Readonly<Record<string, string>> = {
  lbfgs:
    "it runs forward and backward again inside its step, as often as the data ask for, and keeps what the data ask for",
  sparseadam: "it takes sparse gradients alone, and all gradients here are dense",
};

/**
 * An optimizer's options by PyTorch's names in camelCase, checked as PyTorch checks them.
 *
 * Throws for unknown optimizers and options, for options that the optimizer does not have or that are not counted, and for
 * what PyTorch refuses, and says what would do.
 */
export function settings(name: OptimizerName, options: OptimizerOptions = {}): OptimizerSettings {
  const kind = kindOf(name);
  const { implementation = "default", ...given } = options;
  const settings: Record<string, OptionValue> = { ...kind.options };
  for (const [option, value] of Object.entries(given)) {
    if (value === undefined) continue;
    settings[option] = valueOf(name, kind, option, value);
  }
  const refusal = kind.refuses?.(settings);
  if (refusal !== undefined) throw new RangeError(`${name}: ${refusal}`);
  return { kind, settings, implementation: implementationOf(name, kind, implementation) };
}

function kindOf(name: string): OptimizerKind {
  if (Object.hasOwn(optimizerKinds, name)) return optimizerKinds[name as OptimizerName];
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const names = Object.keys(optimizerKinds);
  if (Object.hasOwn(uncounted, plain))
    throw new RangeError(
      `optimizer: ${name} cannot be counted: ${uncounted[plain]}. Choose one of ${names.join(", ")}`,
    );
  if (names.includes(plain))
    throw new RangeError(`optimizer: unknown optimizer "${name}". Is "${plain}" meant?`);
  throw new RangeError(`optimizer: unknown optimizer "${name}". Choose one of ${names.join(", ")}`);
}

function implementationOf(name: string, kind: OptimizerKind, asked: string): Implementation {
  if (asked === "default") return kind.gpuDefault;
  const found = kind.implementations.find((implementation) => implementation === asked);
  if (found !== undefined) return found;
  const choices = kind.implementations.map((implementation) => `"${implementation}"`).join(", ");
  throw new RangeError(`${name}: implementation is ${choices} or "default", got ${JSON.stringify(asked)}`);
}

function valueOf(name: string, kind: OptimizerKind, option: string, value: unknown): OptionValue {
  if (!Object.hasOwn(kind.options, option)) throw new RangeError(`${name}: ${unknown(kind, option)}`);
  const usual = kind.options[option];
  const expected = isRight(option, value, usual);
  if (expected === undefined) return value as OptionValue;
  throw new RangeError(
    `${name}: ${option} is ${expected}, got ${typeof value === "number" ? value : JSON.stringify(value)}`,
  );
}

function unknown(kind: OptimizerKind, option: string): string {
  const camel = option.replaceAll(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
  const options = Object.keys(kind.options);
  if (camel === "foreach" || camel === "fused")
    return `unknown option "${option}". Is implementation: "${camel}" meant?`;
  if (kind.notCounted.includes(camel)) return `${option} is not counted here. Leave it out`;
  if (camel !== option && options.includes(camel)) return `unknown option "${option}". Is "${camel}" meant?`;
  const near = options.find((known) => known.toLowerCase() === camel.toLowerCase());
  if (near !== undefined) return `unknown option "${option}". Is "${near}" meant?`;
  return `torch.optim.${kind.className} has no option "${option}". It has ${options.join(", ")}`;
}

// What was expected instead, if the value is not right.
function isRight(option: string, value: unknown, usual: OptionValue): string | undefined {
  if (typeof usual === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (typeof usual === "number") {
    if (option === "beta2Decay") return isNumber(value) && value <= 0 ? undefined : "a number of at most 0";
    return isNumber(value) && value >= 0 ? undefined : "a number of at least 0";
  }
  const isPair = Array.isArray(value) && value.length === usual.length && value.every(isNumber);
  if (option === "betas")
    return isPair && value.every((beta) => beta >= 0 && beta < 1)
      ? undefined
      : "two numbers from 0 to below 1";
  return isPair ? undefined : "two numbers";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
