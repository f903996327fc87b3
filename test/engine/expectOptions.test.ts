import fc from "fast-check";
import { expect, test } from "vitest";
import * as engine from "engine";

type Options = Readonly<Record<string, unknown>>;
type Call = (options: Options) => unknown;
type Untyped = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const e = engine as unknown as Untyped;
const made = engine.layers as unknown as Untyped;
const { tensor, zeros } = engine;

const image = zeros([1, 1, 4, 4]);
const [row, label] = [tensor([[1, 2]]), tensor([0])];
const running = { mean: zeros([1]), variance: zeros([1]) };
const network = engine.zoo.lenet5.network();

/** Every exported function with options, called so that nothing but its options can be wrong. */
const withOptions: Readonly<Record<string, Call>> = {
  adam: (options) => e.adam(options),
  adaptiveAveragePool2d: (options) => e.adaptiveAveragePool2d(image, { outputSize: 1, ...options }),
  add: (options) => e.add(row, row, options),
  articleRule: (options) => e.articleRule(network, options),
  averagePool2d: (options) => e.averagePool2d(image, { kernelSize: 2, ...options }),
  averagePool2dBackward: (options) =>
    e.averagePool2dBackward(zeros([1, 1, 2, 2]), { inputShape: [1, 1, 4, 4] }, { kernelSize: 2, ...options }),
  batchNorm2d: (options) => e.batchNorm2d(image, options),
  batchNorm2dBackward: (options) =>
    e.batchNorm2dBackward(image, { input: image, mean: zeros([1]), inverseDeviation: zeros([1]) }, options),
  batchNorm2dEvaluation: (options) => e.batchNorm2dEvaluation(image, running, options),
  concat: (options) => e.concat([image], options),
  conv2d: (options) => e.conv2d(image, image, options),
  conv2dBackward: (options) =>
    e.conv2dBackward(zeros([1, 1, 1, 1]), { input: image, weight: image }, options),
  crop: (options) => e.crop(image, { row: 0, column: 0, height: 1, width: 1, ...options }),
  crossEntropy: (options) => e.crossEntropy(row, label, options),
  digitsNetwork: (options) => e.digitsNetwork(options),
  dropout: (options) => e.dropout(row, { random: () => 0, ...options }),
  dropoutBackward: (options) => e.dropoutBackward(row, { mask: zeros([1, 2], { dtype: "uint8" }) }, options),
  elu: (options) => e.elu(row, options),
  eluBackward: (options) => e.eluBackward(row, { input: row }, options),
  featureMaps: (options) => e.featureMaps(network, options),
  flatten: (options) => e.flatten(image, options),
  gelu: (options) => e.gelu(row, options),
  geluBackward: (options) => e.geluBackward(row, { input: row }, options),
  hardswish: (options) => e.hardswish(row, options),
  inferenceProcess: (options) => e.inferenceProcess(network, options),
  inferenceTimeline: (options) => e.inferenceTimeline(network, options),
  largestBatch: (options) => e.largestBatch(() => engine.inferenceTimeline(network), 1, options),
  leakyRelu: (options) => e.leakyRelu(row, options),
  leakyReluBackward: (options) => e.leakyReluBackward(row, { input: row }, options),
  linear: (options) => e.linear(row, row, options),
  linearBackward: (options) => e.linearBackward(zeros([1, 1]), { input: row, weight: row }, options),
  logSoftmax: (options) => e.logSoftmax(row, options),
  logSoftmaxBackward: (options) => e.logSoftmaxBackward(row, { output: row }, options),
  maxPool2d: (options) => e.maxPool2d(image, { kernelSize: 2, ...options }),
  maxPool2dWithIndices: (options) => e.maxPool2dWithIndices(image, { kernelSize: 2, ...options }),
  memoryReport: (options) => e.memoryReport(network, options),
  modelState: (options) => e.modelState(network, options),
  optimizer: (options) => e.optimizer("sgd", options),
  outputSize: (options) => e.outputSize(4, { kernelSize: 2, ...options }),
  pad2d: (options) => e.pad2d(image, options),
  processPeaks: (options) => e.processPeaks(engine.inferenceProcess(network), options),
  program: (options) => e.program(options),
  pythonText: (options) => e.pythonText("sgd", options),
  relu: (options) => e.relu(row, options),
  relu6: (options) => e.relu6(row, options),
  savedForBackward: (options) => e.savedForBackward(network, options),
  sgd: (options) => e.sgd({ learningRate: 1, ...options }),
  sigmoid: (options) => e.sigmoid(row, options),
  silu: (options) => e.silu(row, options),
  softmax: (options) => e.softmax(row, options),
  softmaxBackward: (options) => e.softmaxBackward(row, { output: row }, options),
  tanh: (options) => e.tanh(row, options),
  tensor: (options) => e.tensor([1], options),
  trainer: (options) => e.trainer(network, { optimizer: engine.adam(), ...options }),
  trainingProcess: (options) => e.trainingProcess(network, options),
  trainingTimeline: (options) => e.trainingTimeline(network, options),
  updateRunning: (options) => e.updateRunning(running, image, options),
  zeros: (options) => e.zeros([1], options),
};

/** Exported functions that have no options: their arguments are data, or told by place. */
const without =
  `accuracy adaptiveAveragePool2dBackward allocatorPeaks at bestClasses buffersOf bytes bytesAt bytesByKind
  CachingAllocator concatBackward crossEntropyBackward crossEntropyWithLogProbabilities erf exp expectOptions fits
  flattenBackward formatBytes graph group hardswishBackward history inEvaluation log maxPool2dBackward memTrackerBytes
  memTrackerKind nested oneOf parametersOf parseBytes peak pick programNetwork
  programOptimizer programProcess programTimeline pytorchScript readDigits readNetwork reconcile relu6Backward reluBackward
  reshape seededRandom select sequence shuffled sigmoidBackward siluBackward summary tanhBackward tensorBytes toolAnswers
  transformerParameterCount withInput`.split(/\s+/);

/** Functions that are asynchronous: they reject a promise. */
const later = ["trainDigits"];

const needed: Readonly<Record<string, Options>> = {
  adaptiveAveragePool2d: { outputSize: 1 },
  averagePool2d: { kernelSize: 2 },
  batchNorm2d: { numFeatures: 2 },
  conv2d: { inChannels: 2, outChannels: 2, kernelSize: 3 },
  linear: { inFeatures: 2, outFeatures: 2 },
  maxPool2d: { kernelSize: 2 },
};

const layerCalls = Object.entries(made).map(
  ([name, make]) => [name, (options: Options) => make({ ...needed[name], ...options })] as const,
);
const networkCalls = Object.values(engine.zoo).map(
  ({ name, network }) => [name, network as unknown as Call] as const,
);
const calls = [...Object.entries(withOptions), ...layerCalls, ...networkCalls];

test("every exported function is in one of the lists", () => {
  const functions = Object.entries(engine).filter(([, value]) => typeof value === "function");
  expect([...Object.keys(withOptions), ...without, ...later].sort()).toEqual(
    functions.map(([name]) => name).sort(),
  );
});

test("with the options it has, every function runs", () => {
  for (const [name, call] of calls) expect(() => call({}), name).not.toThrow();
});

test("an option that nobody reads is refused by its name, whatever it is and whoever is called", () => {
  const unread = fc.stringMatching(/^[a-z_]{3,12}$/).filter((name) => !(name in {}));
  fc.assert(
    fc.property(fc.constantFrom(...calls), unread, fc.jsonValue(), ([, call], option, value) => {
      const names = "row column height width top bottom left right most loss seed axis bias batch size alpha";
      fc.pre(
        !`${names} dtype step stride padding dilation groups random momentum optimizer`.includes(option),
      );
      expect(() => call({ [option]: value })).toThrow(new RegExp(`: unknown option ${option}; `));
    }),
    { numRuns: 300 },
  );
});

test("a name that every object has is refused as any other", () => {
  for (const option of ["constructor", "_constructor", "to_string", "valueOf", "has_own_property"])
    expect(() => made.conv2d({ [option]: 1 })).toThrow(`conv2d: unknown option ${option}; `);
});

test("options that are none are refused: a number, text, a list", async () => {
  for (const [name, make] of Object.entries(made))
    for (const options of [name === "pad2d" ? "3" : 3, "same", [1], true, null])
      expect(() => make(options), name).toThrow(`${name}`);
  expect(() => made.conv2d(3, 64, 3)).toThrow(
    "conv2d: expected options by name, {inChannels: …}, got 3; there are",
  );
  await expect(e.trainDigits(undefined, { rate: 1 })).rejects.toThrow("trainDigits: unknown option rate");
});

test("PyTorch's and Keras's names are known, and what they are called here is told", () => {
  const told: readonly (readonly [() => unknown, string])[] = [
    [() => made.conv2d({ kernel_size: 3 }), "conv2d: unknown option kernel_size; did you mean kernelSize?"],
    [() => made.conv2d({ in_channels: 3 }), "in_channels; did you mean inChannels?"],
    [() => made.conv2d({ filters: 3 }), "filters; did you mean outChannels?"],
    [
      () => made.conv2d({ padding_mode: "zeros" }),
      "padding_mode; padding is always zeros here; there are inChannels",
    ],
    [() => made.maxPool2d({ ceil_mode: true }), "ceil_mode; did you mean ceilMode?"],
    [() => made.maxPool2d({ return_indices: true }), "return_indices; maxPool2dWithIndices gives the places"],
    [
      () => made.averagePool2d({ count_include_pad: true }),
      "count_include_pad; did you mean countIncludePad?",
    ],
    [() => made.batchNorm2d({ eps: 1 }), "eps; did you mean epsilon?"],
    [() => made.batchNorm2d({ track_running_stats: false }), "running statistics are always kept here"],
    [() => made.dropout({ p: 0.3 }), "dropout: unknown option p; did you mean probability?"],
    [() => made.relu({ inplace: true }), "relu: unknown option inplace; did you mean inPlace?"],
    [
      () => made.flatten({ start_dim: 1 }),
      "flatten keeps the first axis and joins all others; it has no options",
    ],
    [() => e.softmax(row, { dim: 1 }), "softmax: unknown option dim; did you mean axis?"],
    [() => e.sgd({ lr: 0.1 }), "sgd: unknown option lr; did you mean learningRate?"],
    [() => e.conv2d(image, image, { kernel_size: 3 }), "kernel_size; the shape of the weights says it"],
    [() => e.trainingTimeline(network, { checkpoint: 2 }), "checkpoint; did you mean checkpoints?"],
    [
      () => (engine.zoo.vgg16.network as Call)({ batch_size: 2 }),
      "vgg16: unknown option batch_size; did you mean batch?",
    ],
  ];
  for (const [call, message] of told) expect(call).toThrow(message);
});

test("a value of another type is refused with what it should be", () => {
  expect(() => made.conv2d({ ...needed["conv2d"], bias: 0 })).toThrow(
    "conv2d bias: expected true or false, got 0",
  );
  expect(() => made.linear({ ...needed["linear"], bias: "yes" })).toThrow(
    'linear bias: expected true or false, got "yes"',
  );
  expect(() => e.trainingTimeline(network, { optimizer: "adam" })).toThrow(
    'trainingTimeline optimizer: expected what an optimizer keeps, such as optimizers.adam, got "adam"',
  );
  expect(() => e.memoryReport(network, { dtype: "fp16" })).toThrow(
    "memoryReport dtype: expected one of float64, float32",
  );
  expect(() => made.maxPool2d({ kernelSize: 2, stride: null })).toThrow(
    "maxPool2d stride: expected a value, got null",
  );
});

test("what is left out or undefined is as it is by default", () => {
  expect(made.conv2d({ ...needed["conv2d"], bias: undefined })).toMatchObject({
    parameterCount: 2 * 2 * 9 + 2,
  });
});
