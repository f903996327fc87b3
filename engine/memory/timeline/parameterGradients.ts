import type { TensorSpec } from "../../layers/layer.ts";
import { tensorBytes, type NumberFormat } from "../dtypes.ts";
import type { Schedule } from "./schedule.ts";
import type { Recorder } from "./recorder.ts";

/** The sum that several steps of one layer have sent back so far, and how many have yet to. */
interface Sum {
  readonly tensor: number;
  readonly due: number;
}

/**
 * The gradients of every parameter, from batch to batch and from step to step.
 *
 * A layer that several steps run collects what all of them send back, summing it up, before it counts as its parameters'
 * gradients. The first gradient of a parameter is taken over as it is; later ones are added to it. Source: `AccumulateGrad`
 * and `InputBuffer` of `torch/csrc/autograd`.
 */
export class ParameterGradients {
  private readonly plan: Schedule;
  private readonly recorder: Recorder;
  private readonly dtype: NumberFormat;
  /** Counts of steps that send something back, by the step that brought the parameters. */
  private readonly uses = new Map<string, number>();
  /** By the full names of parameters: the gradients that are there, and those that are being summed up. */
  private readonly gradients = new Map<string, number>();
  private readonly sums = new Map<string, Sum>();

  constructor(
    plan: Schedule,
    flows: readonly boolean[],
    { recorder, dtype }: { readonly recorder: Recorder; readonly dtype: NumberFormat },
  ) {
    this.plan = plan;
    this.recorder = recorder;
    this.dtype = dtype;
    plan.steps.forEach(({ owner, layer }, position) => {
      if (flows[position] && layer.parameters.length > 0)
        this.uses.set(owner, (this.uses.get(owner) ?? 0) + 1);
    });
  }

  /** The parameters that get a gradient, under their full names. */
  get trained(): readonly TensorSpec[] {
    return this.owners().flatMap(({ name: step, layer }) =>
      layer.parameters.map((parameter) => ({ ...parameter, name: `${step}.${parameter.name}` })),
    );
  }

  /** Gradients that are there before backward, full of zeros. */
  fill(): void {
    const { recorder, dtype } = this;
    for (const { name: step, layer } of this.owners()) {
      recorder.step = step;
      for (const plan of layer.parameters) {
        const tensor = recorder.allocate(`gradient of ${plan.name}`, tensorBytes(plan, dtype), "gradients");
        this.gradients.set(`${step}.${plan.name}`, tensor);
      }
    }
  }

  /** Takes what one step sends back to one of its parameters; answers with what is left over once it has been added. */
  add(position: number, parameter: TensorSpec, fresh: number): readonly number[] {
    const { recorder, sums, gradients } = this;
    const { owner } = this.plan.steps[position];
    const name = `${owner}.${parameter.name}`;
    const before = sums.get(name);
    const due = (before?.due ?? this.uses.get(owner) ?? 1) - 1;
    const spent = before === undefined ? [] : [fresh];
    const tensor = before === undefined ? fresh : this.sum(parameter, before.tensor);
    if (due > 0) {
      sums.set(name, { tensor, due });
      return spent;
    }
    sums.delete(name);
    if (gradients.has(name)) return [...spent, tensor];
    recorder.reclassify(tensor, "gradients");
    gradients.set(name, tensor);
    return spent;
  }

  /** Lets all of them go, as `zero_grad` does unless told to keep them. */
  letGo(): void {
    for (const tensor of this.gradients.values()) this.recorder.release(tensor);
    this.gradients.clear();
  }

  private sum(parameter: TensorSpec, before: number): number {
    const { recorder, dtype } = this;
    const name = `sum of gradients of ${parameter.name}`;
    const sum = recorder.allocate(name, tensorBytes(parameter, dtype), "temporaries");
    recorder.release(before);
    return sum;
  }

  private owners(): Schedule["steps"] {
    return this.plan.steps.filter(({ name, owner }) => name === owner && this.uses.has(owner));
  }
}
