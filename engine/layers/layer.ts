import type { Tensor } from "../tensor.ts";

/** Numbers along each axis: `[N, C, H, W]`, `[N, features]`, or `[]` for a single number. */
export type Shape = readonly number[];

/**
 * The format of one number of a tensor. `value` is the network's own format, whatever the run chooses; `accumulator` is
 * the same, but never less than FP32, as statistics over a batch are kept; the others do not depend on the run.
 */
export type Element = "value" | "accumulator" | "float32" | "int64" | "int8" | "bool";

/** A tensor before it exists: a parameter, a buffer, or something a layer makes for its own use. */
export interface TensorSpec {
  readonly name: string;
  readonly shape: Shape;
  readonly element: Element;
}

/** A tensor that backward will need, and whose it is: reference k to an input, the output, a parameter, a buffer, or its own. */
export interface SavedTensor extends TensorSpec {
  readonly of: "input" | "output" | "parameter" | "buffer" | "own";
  /** Which input, counted from 0; 0 for everything else. */
  readonly index: number;
}

/** Something a layer makes for its own use, always or only where backward will come. */
export interface OwnTensorSpec extends TensorSpec {
  readonly onlyKept?: boolean;
}

/** All that arithmetic may ask about the run. */
export interface RunContext {
  readonly training: boolean;
  /** Backward will come, and needs what `saved` names. */
  readonly keeps: boolean;
  /** The next of a seeded row of numbers in [0, 1). */
  readonly random: () => number;
}

/** Parameters and buffers by name, as in `parameters` and `buffers`. */
export type Weights = Readonly<Record<string, Tensor>>;

/** The answer of `forward`: the output, and what the layer made for its own use, by the names in `own`. */
export interface Outcome {
  readonly output: Tensor;
  readonly own: Weights;
}

/** The answer of `backward`: a gradient an input (null where none exists) and one a parameter. */
export interface Gradients {
  readonly inputs: readonly (Tensor | null)[];
  readonly parameters: Weights;
}

/** A layer in PyTorch's words: the module that it makes, or, where there is none, what it writes of its inputs. */
export type PyTorchText = string | ((...inputs: readonly string[]) => string);

/** One layer: the same questions for all, answered from shapes alone until `forward`. */
export interface Layer {
  /** A label for tables and messages. */
  readonly kind: string;
  /** The same layer in PyTorch, as Python: `nn.ReLU(inplace=True)`. */
  readonly pytorch: PyTorchText;
  readonly parameters: readonly TensorSpec[];
  readonly buffers: readonly TensorSpec[];
  readonly parameterCount: number;
  /** Checks everything and throws in the layer's name; needs no weights. */
  outputShape(...inputs: readonly Shape[]): Shape;
  /** For one picture; biases are not counted. */
  multiplyAdds(...inputs: readonly Shape[]): number;
  /** A table of feature maps has a row for the output; it has none for what only passes numbers on, one by one. */
  makesFeatureMap(...inputs: readonly Shape[]): boolean;
  /** The tensors that the layer makes beside its output, whether backward needs it or not. */
  own(...inputs: readonly Shape[]): readonly OwnTensorSpec[];
  /** The tensors that backward needs in training mode, parameters and buffers included. */
  saved(...inputs: readonly Shape[]): readonly SavedTensor[];
  /** The output is the first input's memory: changed in place, or looked at in another shape. */
  readonly sharesInput: boolean;
  /** The first of the two: what the first input was is gone. */
  readonly inPlace: boolean;
  /** Backward hands on the output's gradient as it is, or looks at parts of it, instead of making another. */
  readonly sharesGradient: boolean;
  /** Parameters whose gradients come when the layer's backward function has returned, and are handed on before others. */
  readonly lateGradients: readonly string[];
  /** Parameters that the layer takes by a view of them, whose own step hands on their gradients, after all others. */
  readonly viewedParameters: readonly string[];
  /** The same layer in evaluation mode; itself where nothing differs. */
  readonly evaluation: Layer;
  /** Layers run one after another under this one's name; empty for a layer that autograd records as one step. */
  readonly parts: readonly Layer[];
  /** Runs on real tensors; trusts shapes that `outputShape` has checked. */
  forward(inputs: readonly Tensor[], weights: Weights, context: RunContext): Outcome;
  /** Of inputs, output and own reads the shapes, and the numbers that `saved` names; `needed`: who wants a gradient. */
  backward(gradient: Tensor, kept: Kept, needed: readonly boolean[]): Gradients;
}

/** The tensors that backward is handed: the inputs, the output, the layer's own tensors, and its parameters and buffers. */
export interface Kept {
  readonly inputs: readonly Tensor[];
  readonly output: Tensor;
  readonly own: Weights;
  readonly weights: Weights;
}
