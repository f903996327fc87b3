import { optimizers } from "./index.ts";
import type { OptimizerMemory } from "./optimizer.ts";
export type OptimizerName = "sgd" | "adam" | "adamw" | "rmsprop" | "adagrad" | "adafactor";
export type OptimizerOptions = Readonly<Record<string, unknown>>;
export function optimizer(name: OptimizerName, o: OptimizerOptions): OptimizerMemory {
  if (name === "sgd" && o["momentum"]) return optimizers.sgdMomentum;
  if (name === "adam" && o["implementation"] === "foreach") return optimizers.adamForeach;
  return optimizers[name];
}
export function pythonText(name: OptimizerName, o: OptimizerOptions, parameters: string): string {
  const cls = {
    sgd: "SGD",
    adam: "Adam",
    adamw: "AdamW",
    rmsprop: "RMSprop",
    adagrad: "Adagrad",
    adafactor: "Adafactor",
  }[name];
  return `torch.optim.${cls}(${parameters}, ${o["momentum"] ? "momentum=0.9, " : ""}foreach=${o["implementation"] === "foreach" ? "True" : "False"})`;
}
