import type { Weights } from "../layers/layer.ts";
import type { Schedule } from "../memory/timeline/schedule.ts";
import { countState } from "./load.ts";
import type { NetworkWeights } from "./initialWeights.ts";
import type { Ledger } from "./ledger.ts";
import type { Moving, Optimizer, State } from "./optimizer.ts";

/** Everything that the optimizer's part of a step works on. */
export interface MoveOptions {
  readonly plan: Schedule;
  readonly weights: NetworkWeights;
  readonly gradients: ReadonlyMap<string, Weights>;
  readonly optimizer: Optimizer;
  /** By the full names of parameters; filled at the first step. */
  readonly states: Map<string, State>;
  readonly ledger: Ledger | undefined;
}

/** The optimizer's part of a step: every parameter that has a gradient moves. */
export function moveWeights({ plan, weights, gradients, optimizer, states, ledger }: MoveOptions): void {
  ledger?.at("optimizer", optimizer.name);
  const names: string[] = [];
  const moving = plan.steps.flatMap(({ name: step, layer }): readonly Moving[] => {
    const [own, slopes] = [weights.get(step), gradients.get(step)];
    if (own === undefined || slopes === undefined) return [];
    return layer.parameters.map(({ name }) => {
      const state = states.get(`${step}.${name}`) ?? optimizer.prepare(own[name]);
      if (!states.has(`${step}.${name}`) && ledger !== undefined)
        countState(ledger, `${step}.${name}`, state);
      names.push(`${step}.${name}`);
      return { parameter: own[name], gradient: slopes[name], state };
    });
  });
  const work = (): readonly State[] => optimizer.step(moving, (tensor) => ledger?.letGo(tensor));
  const label = { name: optimizer.name, kind: "temporaries" } as const;
  const kept = ledger === undefined ? work() : ledger.watch(label, work);
  kept.forEach((state, place) => {
    states.set(names[place], state);
    for (const [name, tensor] of Object.entries(state))
      if (moving[place].state[name] === undefined) ledger?.become(tensor, "optimizerState");
  });
}
