import { LbfgsSteps } from "./lbfgsSteps.ts";
import type { OptimizerKind, Settings } from "./optimizerKind.ts";
import { stateLike, type StateTensor } from "./optimizerMemory.ts";

/**
 * L-BFGS, which runs forward and backward itself, by a closure, once for each of up to `maxIter` moves a step, and keeps up to
 * `historySize` pairs of vectors as long as all parameters together. A later step of no particular number has them all.
 *
 * It is counted without a line search, and as long as the numbers let it go on: see `assumes`. A `maxEval` of 0 stands for
 * PyTorch's own, `max_iter * 5 // 4`. Sources: Liu, Nocedal 1989; PyTorch 2.13, `torch/optim/lbfgs.py`.
 */
export const lbfgs: OptimizerKind = {
  className: "LBFGS",
  source: "torch/optim/lbfgs.py",
  implementations: ["for-loop"],
  gpuDefault: "for-loop",
  options: { lr: 1, maxIter: 20, maxEval: 0, toleranceGrad: 1e-7, toleranceChange: 1e-9, historySize: 100 },
  notCounted: ["lineSearchFn"],
  refuses: (settings) => {
    const wrong = (["maxIter", "historySize"] as const).find((name) => !isCount(settings[name]));
    if (wrong !== undefined)
      return `expected ${wrong} to be a whole number from 1 to ${most}, got ${settings[wrong]}`;
    return Number.isInteger(settings.maxEval)
      ? undefined
      : `expected maxEval to be a whole number, got ${settings.maxEval}`;
  },
  memory: (settings) => {
    const { historySize, moves } = { ...settings, moves: movesOf(settings) } as Record<string, number>;
    const times = (count: number, name: string): readonly string[] =>
      Array.from({ length: count }, (_, place) => `${name}[${place}]`);
    const names = [
      "d",
      "prev_flat_grad",
      ...times(historySize, "old_dirs"),
      ...times(historySize, "old_stps"),
    ];
    return {
      shared: ["H_diag", ...times(historySize, "ro"), ...times(historySize, "al")].map(scalar),
      state: (parameter) => names.map((name) => stateLike(parameter, name)),
      begins: "first update",
      alikeFrom: Math.ceil((historySize + 1) / moves) + 1,
      assumes,
      update: () => [],
      closureSteps: (run) => {
        const steps = new LbfgsSteps({ moves, historySize, evaluatesLast: evaluatesLast(settings) }, run);
        return (closure) => steps.step(closure);
      },
    };
  },
};

/** Conditions on the numbers for the count to be right. */
const assumes =
  "there is no line search, no tolerance ends a step early, every pair is kept (ys > 1e-10), and the absolute values of the " +
  "first gradient sum to more than 1; a later step is one whose pairs are all there";

/** More would take millions of events to play. */
const most = 200;

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}

function scalar(name: string): StateTensor {
  return { name, shape: [], element: "value" };
}

// The first evaluation comes before the first move, and one after each but the last of `maxIter`.
function mostEvaluations({ maxIter, maxEval }: Settings): number {
  return maxEval === 0 ? Math.floor(((maxIter as number) * 5) / 4) : (maxEval as number);
}

function movesOf(settings: Settings): number {
  return Math.min(settings.maxIter as number, Math.max(1, mostEvaluations(settings) - 1));
}

/** Whether a step stops for its evaluations, the last of which moves nothing any more. */
function evaluatesLast(settings: Settings): boolean {
  return movesOf(settings) < (settings.maxIter as number);
}
