import type { TensorSpec } from "../../layers/layer.ts";
import { sizeOf } from "../../tensor.ts";
import { valueBytes } from "../dtypes.ts";
import type { LoopVariables } from "../timeline/microBatch.ts";
import type { ClosureRun } from "./optimizerMemory.ts";

/** The extent of a step of L-BFGS. */
export interface LbfgsRule {
  /** The number of times that it moves the weights. */
  readonly moves: number;
  readonly historySize: number;
  /** Whether it evaluates once more after its last move. */
  readonly evaluatesLast: boolean;
}

/** Makes a tensor under a name. */
type Make = (name: string) => number;

/** Entries of `state` that a variable of the step is bound to as well. */
const bound = ["d", "t", "H_diag"] as const;

/**
 * Plays `torch.optim.LBFGS.step`, statement by statement: vectors are as long as all parameters together, all else holds one
 * number. A variable's new tensor is there before its old one goes; what `state` has of the step before goes at the end.
 */
export class LbfgsSteps {
  private readonly rule: LbfgsRule;
  private readonly run: ClosureRun;
  private readonly length: number;
  /** Parameters without a gradient, for which `_gather_flat_grad` makes zeros. */
  private readonly untrained: readonly TensorSpec[];
  private readonly state = new Map<string, number>();
  private readonly locals = new Map<string, number>();
  private readonly pairs: (readonly number[])[] = [];
  private readonly al: number[] = [];
  private isBegun: boolean;

  constructor(rule: LbfgsRule, run: ClosureRun) {
    const { parameters, trained, isLater } = run;
    const names = new Set(trained.map(({ name }) => name));
    this.rule = rule;
    this.run = run;
    this.length = parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    this.untrained = parameters.filter(({ name }) => !names.has(name));
    this.isBegun = isLater;
    if (!isLater) return;
    for (const name of ["d", "prev_flat_grad"]) this.state.set(name, this.keptVector(name));
    this.state.set("H_diag", this.keptNumber("H_diag"));
    for (let pair = 0; pair < rule.historySize; pair++) {
      this.pairs.push([this.keptVector("old_dirs"), this.keptVector("old_stps"), this.keptNumber("ro")]);
      this.al.push(this.keptNumber("al"));
    }
  }

  step(closure: () => LoopVariables): void {
    const { state, locals } = this;
    const { moves, evaluatesLast } = this.rule;
    this.assign("orig_loss", this.evaluate(closure)!);
    this.gatherFlatGrad();
    for (const name of bound)
      if (state.has(name)) locals.set(name, this.run.recorder.retain(state.get(name)!));
    for (let move = 1; move <= moves; move++) {
      this.findStep();
      if (move < moves || evaluatesLast) {
        this.letGo(this.evaluate(closure));
        this.gatherFlatGrad();
      }
      // d.mul(t).abs().max() <= tolerance_change
      if (move < moves) this.letGo(this.compareLargest(this.vector("product")));
    }
    for (const name of bound) {
      this.letGo(state.get(name));
      state.delete(name);
      if (locals.has(name)) state.set(name, locals.get(name)!);
      locals.delete(name);
    }
    for (const tensor of locals.values()) this.letGo(tensor);
    locals.clear();
  }

  // The loss; of a closure's variables it alone is left when it returns.
  private evaluate(closure: () => LoopVariables): number | undefined {
    const { loss, logits } = closure();
    this.letGo(logits);
    this.run.recorder.phase = "optimizer";
    this.run.recorder.step = "LBFGS";
    return loss;
  }

  // The direction and the length of a move; moving is in place.
  private findStep(): void {
    const { state, locals } = this;
    const isFirst = !this.isBegun;
    this.isBegun = true;
    if (isFirst) {
      this.assign("d", this.keptVector("d"));
      state.set("prev_flat_grad", this.keptVector("prev_flat_grad"));
      this.assign("t", this.firstLength());
    } else {
      this.findDirection();
      this.letGo(locals.get("t"));
      locals.delete("t");
    }
    this.assign("gtd", this.number("gtd"));
    this.letGo(this.mask()); // gtd > -tolerance_change
  }

  private findDirection(): void {
    const { pairs, al } = this;
    const [y, s] = [this.keptVector("old_dirs"), this.keptVector("old_stps")];
    this.assign("ys", this.number("ys"));
    this.letGo(this.mask()); // ys > 1e-10
    if (pairs.length === this.rule.historySize) for (const tensor of pairs.shift()!) this.letGo(tensor);
    pairs.push([y, s, this.through("reciprocal", "ro", this.keptNumber)]);
    this.assign("H_diag", this.through("dot", "H_diag", this.keptNumber));
    this.assign("q", this.vector("q"));
    for (let pair = pairs.length - 1; pair >= 0; pair--) {
      const before = al[pair];
      al[pair] = this.through("dot", "al", this.keptNumber);
      this.letGo(before);
      this.letGo(this.number("alpha"));
    }
    this.assign("d", this.keptVector("d"));
    for (const _ of pairs) {
      this.assign("be_i", this.through("dot", "be_i", this.number));
      this.letGo(this.number("alpha"));
    }
  }

  // min(1.0, 1.0 / flat_grad.abs().sum()) * lr
  private firstLength(): number {
    const abs = this.vector("abs");
    const sum = this.number("sum");
    this.letGo(abs);
    const inverse = this.through("reciprocal", "inverse", this.number);
    this.letGo(sum);
    this.letGo(this.mask());
    const t = this.keptNumber("t");
    this.letGo(inverse);
    return t;
  }

  // torch.cat of all gradients, and flat_grad.abs().max() <= tolerance_grad
  private gatherFlatGrad(): void {
    const { recorder, dtype } = this.run;
    const zeros = this.untrained.map(({ shape }) =>
      recorder.allocate("zeros", valueBytes(shape, dtype), "temporaries"),
    );
    this.assign("flat_grad", this.vector("flat_grad"));
    for (const tensor of zeros) this.letGo(tensor);
    this.assign("opt_cond", this.compareLargest());
  }

  // The largest number of a vector, which goes if it was made for that, compared.
  private compareLargest(made?: number): number {
    const abs = this.vector("abs");
    this.letGo(made);
    const max = this.number("max");
    this.letGo(abs);
    const mask = this.mask();
    this.letGo(max);
    return mask;
  }

  // One number made from another, which then goes.
  private through(from: string, name: string, make: Make): number {
    const passing = this.number(from);
    const made = make(name);
    this.letGo(passing);
    return made;
  }

  private assign(name: string, tensor: number): void {
    this.letGo(this.locals.get(name));
    this.locals.set(name, tensor);
  }

  private letGo(tensor: number | undefined): void {
    if (tensor !== undefined) this.run.recorder.release(tensor);
  }

  private mask(): number {
    return this.run.recorder.allocate("mask", valueBytes([], "int8"), "temporaries");
  }

  private readonly vector: Make = (name) => this.allocate(name, this.length, "temporaries");

  private readonly keptVector: Make = (name) => this.allocate(name, this.length, "optimizerState");

  private readonly number: Make = (name) => this.allocate(name, 1, "temporaries");

  private readonly keptNumber: Make = (name) => this.allocate(name, 1, "optimizerState");

  private allocate(name: string, count: number, kind: "temporaries" | "optimizerState"): number {
    const { recorder, dtype } = this.run;
    return recorder.allocate(name, valueBytes([count], dtype), kind);
  }
}
