import type { Network } from "../network/network.ts";
import type { Tensor } from "../tensor.ts";
import type { NetworkWeights } from "./initialWeights.ts";
import type { Ledger } from "./ledger.ts";
import type { State } from "./optimizer.ts";

/** All that is there before a run: weights and buffers, what the optimizer keeps, the batch. */
export interface Loaded {
  readonly network: Network;
  readonly weights: NetworkWeights;
  readonly states: ReadonlyMap<string, State>;
  readonly input: Tensor;
  readonly labels?: Tensor;
  /** The loss of the step before, which the loop's variable keeps until the new one is there. */
  readonly loss?: Tensor | undefined;
}

/** Counts what is there before a run. */
export function load(ledger: Ledger, { network, weights, states, input, labels, loss }: Loaded): void {
  for (const { name: step, owner, layer } of network.steps) {
    if (step !== owner) continue;
    ledger.at("load", step);
    const tensors = weights.get(step) ?? {};
    for (const { name } of layer.parameters) ledger.add(tensors[name], { name, kind: "weights" });
    for (const { name } of layer.buffers) ledger.add(tensors[name], { name, kind: "buffers" });
  }
  for (const [parameter, state] of states) countState(ledger, parameter, state);
  ledger.at("load", "input");
  ledger.add(input, { name: "input", kind: "input" });
  if (labels !== undefined) ledger.add(labels, { name: "labels", kind: "labels" });
  if (loss !== undefined) ledger.add(loss, { name: "loss of the step before", kind: "activations" });
}

/** Counts what an optimizer keeps for one parameter. */
export function countState(ledger: Ledger, parameter: string, state: State): void {
  for (const [name, tensor] of Object.entries(state))
    ledger.add(tensor, { name: `${parameter} ${name}`, kind: "optimizerState" });
}
