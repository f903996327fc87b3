import type { Layer, Shape } from "../layers/layer.ts";

/** One layer at its place: what it takes, with the shapes of it all. */
export interface Step {
  /** Dots are modules inside modules, as PyTorch names them: `layer1.0.conv1`. */
  readonly name: string;
  readonly layer: Layer;
  /** The step that brought the parameters: itself, or the first that runs the same layer. */
  readonly owner: string;
  /** The names of the steps whose outputs it takes; `input` is the network's own. */
  readonly inputs: readonly string[];
  /** The same as positions among the steps; −1 is the network's input. */
  readonly sources: readonly number[];
  readonly inputShapes: readonly Shape[];
  readonly outputShape: Shape;
  /** Runs only in training, like the classifiers half-way up GoogLeNet; its parameters are there all the same. */
  readonly trainingOnly: boolean;
  /** The step before whose module the program makes this one's; without it, modules are made in the order of their steps. */
  readonly madeBefore?: string;
  /** The step until whose end a variable of the program holds the output; without one, only who takes it does. */
  readonly heldUntil?: string;
}

/** Named steps in the order in which they run, each after what it takes. */
export interface Network {
  readonly name: string;
  /** The shape of a batch: `[N, C, H, W]`. */
  readonly input: Shape;
  readonly steps: readonly Step[];
  /** The step whose output is the network's answer, as its position among the steps. */
  readonly output: number;
}

/** A step as it is written down; without `inputs` it takes the output of the step before. */
export interface StepSpec {
  readonly name: string;
  readonly layer: Layer;
  readonly inputs?: readonly string[];
  readonly trainingOnly?: boolean;
  readonly madeBefore?: string;
  readonly heldUntil?: string;
}
