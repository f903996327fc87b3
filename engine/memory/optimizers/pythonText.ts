import type { OptionValue } from "./optimizerKind.ts";
import type { OptimizerName } from "./optimizerKinds.ts";
import { resolveSettings, type OptimizerOptions } from "./resolveSettings.ts";

/**
 * The call that makes the same optimizer in PyTorch; options that are not given are left out.
 *
 *     pythonText("sgd", {lr: 0.01, momentum: 0.9, weightDecay: 1e-4, implementation: "for-loop"})
 *     // "torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, weight_decay=0.0001, foreach=False)"
 *
 * Throws for whatever `optimizer` throws for.
 */
export function pythonText(
  name: OptimizerName,
  options: OptimizerOptions = {},
  parameters = "model.parameters()",
): string {
  const { kind } = resolveSettings(name, options);
  const { implementation = "default", ...given } = options;
  const named = Object.entries(given).flatMap(([option, value]) =>
    value === undefined ? [] : [`${snakeCase(option)}=${literal(value)}`],
  );
  const way = kind.implementations.length > 1 ? ways[implementation] : [];
  return `torch.optim.${kind.className}(${[parameters, ...named, ...way].join(", ")})`;
}

const ways = {
  "for-loop": ["foreach=False"],
  foreach: ["foreach=True"],
  fused: ["fused=True"],
  default: [],
} as const;

/** PyTorch's name of an option: `weightDecay` is `weight_decay`. */
function snakeCase(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function literal(value: OptionValue): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "number" ? String(value) : `(${value.join(", ")})`;
}
