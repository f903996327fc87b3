import { sizeOf } from "../../tensor.ts";
import { valueBytes } from "../dtypes.ts";
import type { ClosureRun } from "./optimizerMemory.ts";

/** How far a step of L-BFGS goes. */
export interface LbfgsRule {
  /** How often it moves the weights. */
  readonly moves: number;
  readonly historySize: number;
  /** Whether it evaluates once more after its last move. */
  readonly evaluatesLast: boolean;
}

/** What L-BFGS keeps from step to step; `undefined` before there is one, and for Python's own numbers. */
interface Kept {
  d?: number;
  prevFlatGrad?: number;
  t?: number;
  hDiag?: number;
  readonly oldDirs: number[];
  readonly oldStps: number[];
  readonly ro: number[];
  readonly al: number[];
  moves: number;
}

/**
 * Steps of `torch.optim.LBFGS.step`, statement by statement: vectors are as long as all parameters together, all other tensors
 * hold one number. What `state` of the step before refers to goes when the step ends.
 */
export function lbfgsSteps(rule: LbfgsRule, run: ClosureRun): (evaluate: () => number) => void {
  const { recorder, dtype, parameters, trained, isLater } = run;
  const length = parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const names = new Set(trained.map(({ name }) => name));
  const untrained = parameters.filter(({ name }) => !names.has(name));
  const vectorBytes = valueBytes([length], dtype);
  const numberBytes = valueBytes([], dtype);
  const temporary = (name: string, bytes: number): number => recorder.allocate(name, bytes, "temporaries");
  const keep = (name: string, bytes: number): number => recorder.allocate(name, bytes, "optimizerState");
  const vector = (name: string): number => temporary(name, vectorBytes);
  const number = (name: string): number => temporary(name, numberBytes);
  const mask = (): number => temporary("mask", 1);
  const letGo = (...tensors: readonly (number | undefined)[]): void => {
    for (const tensor of tensors) if (tensor !== undefined) recorder.letGo(tensor);
  };
  const kept: Kept = { oldDirs: [], oldStps: [], ro: [], al: [], moves: 0 };
  if (isLater) {
    kept.moves = Infinity;
    kept.d = keep("d", vectorBytes);
    kept.prevFlatGrad = keep("prev_flat_grad", vectorBytes);
    kept.hDiag = keep("H_diag", numberBytes);
    for (let pair = 0; pair < rule.historySize; pair++) {
      kept.oldDirs.push(keep(`old_dirs[${pair}]`, vectorBytes));
      kept.oldStps.push(keep(`old_stps[${pair}]`, vectorBytes));
      kept.ro.push(keep(`ro[${pair}]`, numberBytes));
      kept.al.push(keep(`al[${pair}]`, numberBytes));
    }
  }

  return (evaluate) => {
    const locals = new Map<string, number>();
    // The new tensor is there before the old one goes.
    const assign = (name: string, tensor: number): void => {
      letGo(locals.get(name));
      locals.set(name, tensor);
    };
    const hold = (name: string, tensor: number | undefined): void => {
      if (tensor !== undefined) locals.set(name, recorder.hold(tensor));
    };
    // d.mul(t).abs().max() <= tolerance, or the same of a vector that stays
    const largest = (made?: number): number => {
      const abs = vector("abs");
      letGo(made);
      const max = number("max");
      letGo(abs);
      const answer = mask();
      letGo(max);
      return answer;
    };
    const gather = (): void => {
      const views = untrained.map(({ shape }) => temporary("view", valueBytes(shape, dtype)));
      assign("flat_grad", vector("flat_grad"));
      letGo(...views);
      assign("opt_cond", largest());
    };
    // 1.0 / tensor
    const inverse = (make: typeof number): number => {
      const reciprocal = number("reciprocal");
      const answer = make("1 / x");
      letGo(reciprocal);
      return answer;
    };
    const product = (name: string, make: typeof number): number => {
      const dot = number("dot");
      const answer = make(name);
      letGo(dot);
      return answer;
    };
    const keptNumber = (name: string): number => keep(name, numberBytes);

    const direction = (): void => {
      const y = keep("old_dirs", vectorBytes);
      const s = keep("old_stps", vectorBytes);
      assign("ys", number("ys"));
      letGo(mask());
      const { oldDirs, oldStps, ro, al } = kept;
      if (oldDirs.length === rule.historySize) letGo(oldDirs.shift(), oldStps.shift(), ro.shift());
      oldDirs.push(y);
      oldStps.push(s);
      ro.push(inverse(() => keptNumber("ro")));
      assign("H_diag", product("H_diag", keptNumber));
      assign("q", vector("q"));
      for (let pair = oldDirs.length - 1; pair >= 0; pair--) {
        const before = al[pair];
        al[pair] = product("al", keptNumber);
        letGo(before);
        letGo(number("alpha"));
      }
      assign("d", keep("d", vectorBytes));
      for (const _ of oldDirs) {
        assign("be_i", product("be_i", number));
        letGo(number("alpha"));
      }
    };
    // min(1.0, 1.0 / flat_grad.abs().sum()) * lr
    const firstLength = (): number => {
      const abs = vector("abs");
      const sum = number("sum");
      letGo(abs);
      const least = inverse(number);
      letGo(sum);
      letGo(mask());
      const t = keptNumber("t");
      letGo(least);
      return t;
    };

    locals.set("orig_loss", evaluate());
    gather();
    for (const [name, tensor] of [
      ["d", kept.d],
      ["t", kept.t],
      ["H_diag", kept.hDiag],
    ] as const)
      hold(name, tensor);
    for (let move = 1; ; move++) {
      const isFirst = kept.moves === 0;
      kept.moves += 1;
      if (isFirst) assign("d", keep("d", vectorBytes));
      else direction();
      kept.prevFlatGrad ??= keep("prev_flat_grad", vectorBytes);
      if (isFirst) assign("t", firstLength());
      else if (locals.has("t")) {
        letGo(locals.get("t"));
        locals.delete("t");
      }
      assign("gtd", number("gtd"));
      letGo(mask());
      const isLast = move === rule.moves;
      if (!isLast || rule.evaluatesLast) {
        letGo(evaluate());
        gather();
      }
      if (isLast) break;
      letGo(largest(vector("step")));
    }
    letGo(kept.d, kept.t, kept.hDiag);
    for (const [name, field] of [
      ["d", "d"],
      ["t", "t"],
      ["H_diag", "hDiag"],
    ] as const) {
      const tensor = locals.get(name);
      locals.delete(name);
      if (tensor === undefined) delete kept[field];
      else kept[field] = tensor;
    }
    letGo(...locals.values());
  };
}
