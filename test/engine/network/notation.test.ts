import { expect, test } from "vitest";
import fc from "fast-check";
import { layers, notation, parametersOf, readNetwork, sequence } from "engine";

const refusal = (text: string, input = [2, 3, 32, 32]): string => {
  try {
    readNetwork(text, input);
    return "read";
  } catch (error) {
    return (error as RangeError).message;
  }
};

test("readNetwork builds what sequence builds of the same layers", () => {
  const read = readNetwork("conv 8, relu, max pool, flatten, linear 10", [2, 3, 32, 32]);
  const built = sequence("built", [2, 3, 32, 32], {
    conv: layers.conv2d({ inChannels: 3, outChannels: 8, kernelSize: 3, padding: 1 }),
    relu: layers.relu(),
    pool: layers.maxPool2d({ kernelSize: 2 }),
    flatten: layers.flatten(),
    linear: layers.linear({ inFeatures: 2048, outFeatures: 10 }),
  });
  expect(read.steps.map(({ outputShape }) => outputShape)).toEqual(
    built.steps.map(({ outputShape }) => outputShape),
  );
  expect(parametersOf(read).map(({ shape }) => shape)).toEqual(parametersOf(built).map(({ shape }) => shape));
});

test("readNetwork names steps by their kind and number", () => {
  const { steps } = readNetwork("conv 4, relu, conv 4, relu", [1, 1, 8, 8]);
  expect(steps.map(({ name }) => name)).toEqual(["conv2d1", "relu1", "conv2d2", "relu2"]);
});

test("readNetwork takes commas, semicolons, lines and capitals", () => {
  expect(readNetwork("Conv 4; ReLU\n\nMax Pool,", [1, 1, 8, 8]).steps).toHaveLength(3);
});

test("readNetwork takes windows, strides, padding and missing biases", () => {
  const { steps } = readNetwork(
    "conv 4 7x7 stride 2 pad 3 no bias, max pool 3 stride 2 padding 1",
    [1, 3, 224, 224],
  );
  expect(steps.map(({ outputShape }) => outputShape)).toEqual([
    [1, 4, 112, 112],
    [1, 4, 56, 56],
  ]);
  expect(steps[0].layer.parameterCount).toBe(4 * 3 * 7 * 7);
});

test("readNetwork reads every line of its own notation", () => {
  const lines = notation.filter(({ write }) => !write.startsWith("linear")).map(({ write }) => write);
  const maps = lines.filter((line) => line !== "flatten");
  expect(refusal([...maps, "flatten", "linear 10"].join(", "))).toBe("read");
  expect(lines.length + 1).toBe(notation.length);
});

test("readNetwork says which layer is unknown, and which was meant", () => {
  expect(refusal("conv 4, rleu")).toBe('layer 2, "rleu": unknown layer "rleu"; did you mean relu?');
  expect(refusal("maxpol 2")).toBe('layer 1, "maxpol 2": unknown layer "maxpol"; did you mean max pool?');
  expect(refusal("quux 8")).toMatch(/^layer 1, "quux 8": unknown layer "quux"; there are conv, relu,/);
});

test("readNetwork never offers one layer for another", () => {
  const others =
    "celu selu prelu rrelu glu mish softplus hardsigmoid hardtanh conv1d conv3d batchnorm1d maxpool3d";
  for (const name of `${others} layernorm groupnorm lstm gru attention embedding upsample dropout2d`.split(
    " ",
  )) {
    expect(refusal(name)).not.toContain("did you mean");
    expect(refusal(name)).toContain(`${name} is not among the layers here: it `);
  }
  expect(refusal("celu")).toBe(
    'layer 1, "celu": celu is not among the layers here: it is another activation; the activations here are ' +
      "relu, leaky relu, relu6, elu, gelu, silu, hard swish, sigmoid, tanh, softmax",
  );
  expect(refusal("conv1d 32")).toBe(
    'layer 1, "conv1d 32": conv1d is not among the layers here: it works on sequences, ' +
      "but the layers here take pictures or rows of numbers",
  );
});

test("readNetwork reads activations, with their numbers and in place", () => {
  const line = "leaky relu 0.2 in place, elu 2, swish, hard swish in-place, gelu tanh, ReLU6, tanh, softmax";
  const { steps } = readNetwork(line, [1, 2, 4, 4]);
  expect(steps.map(({ layer }) => layer.kind)).toEqual([
    "leakyRelu",
    "elu",
    "silu",
    "hardswish",
    "gelu",
    "relu6",
    "tanh",
    "softmax",
  ]);
  expect(steps.map(({ layer }) => layer.inPlace)).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(refusal("gelu in place")).toContain('cannot read "in place"; write, for example, gelu');
});

test("readNetwork tells how a pasted layer is written here, to the same shape", () => {
  const written = {
    "nn.Conv2d(3, 64, 3, padding=1)": "conv 64 3x3 padding 1",
    "nn.Conv2d(3, 64, 7, 2, 3, bias=False)": "conv 64 7x7 stride 2 padding 3 no bias",
    "Conv2d(3, 6, kernel_size=(5, 5), stride=(1, 1))": "conv 6 5x5 padding 0",
    "(0): Conv2d(3, 6, 3, groups=3, dilation=2)": "conv 6 3x3 padding 0 dilation 2 groups 3",
    "self.relu = nn.ReLU(inplace=True)": "relu in place",
    "nn.LeakyReLU(0.2)": "leaky relu 0.2",
    'nn.GELU(approximate="tanh")': "gelu tanh",
    "nn.MaxPool2d(3, 2, 1, ceil_mode=True)": "max pool 3 stride 2 padding 1 ceil mode",
    "nn.MaxPool2d(2)": "max pool 2 stride 2",
    "nn.BatchNorm2d(3, affine=False)": "batch norm without weights",
    "Conv2D(8, (3, 3), padding='same', activation='relu')": "conv 8 3x3 padding 1, relu",
    "Conv2D(8, 3, strides=2)": "conv 8 3x3 stride 2 padding 0",
  };
  for (const [pasted, here] of Object.entries(written)) {
    expect(refusal(pasted)).toBe(`layer 1, "${pasted}": here, write ${here}`);
    expect(refusal(here)).toBe("read");
  }
  expect(readNetwork("conv 6 5x5 padding 0", [1, 3, 32, 32]).steps[0].outputShape).toEqual([1, 6, 28, 28]);
  expect(readNetwork("max pool 3 stride 2 ceil mode", [1, 3, 12, 12]).steps[0].outputShape).toEqual([
    1, 3, 6, 6,
  ]);
});

test("readNetwork says why a pasted layer cannot be written", () => {
  expect(refusal("nn.Conv2d(1, 64, 3)")).toContain("Conv2d has in_channels=1, but 3 come here");
  expect(refusal("nn.Conv2d(3, 64, (3, 5))")).toContain("kernel_size must be the same for rows and columns");
  expect(refusal("Conv2D(8, 3, strides=2, padding='same')")).toContain(
    'padding="same" may pad more on one side',
  );
  expect(refusal("nn.Conv2d(3, 64, 3, padding_mode='reflect')")).toContain("padding_mode=reflect");
  expect(refusal("nn.MaxPool2d(2, return_indices=True)")).toContain("return_indices=True");
  expect(refusal("nn.Dropout(0.2, inplace=True)")).toContain("inplace=True");
  expect(refusal("nn.LSTM(3, 4)")).toContain("LSTM is not among the layers here: it works on sequences");
  expect(refusal("F.relu(x)")).toContain("relu(…) cannot be read; write layers as words between commas");
});

test("readNetwork says what is missing, odd or out of range, with an example", () => {
  expect(refusal("conv")).toBe(
    'layer 1, "conv": expected the number of filters; write, for example, conv 64',
  );
  expect(refusal("relu 3")).toBe('layer 1, "relu 3": cannot read "3"; write, for example, relu');
  expect(refusal("conv 4 3x5")).toBe('layer 1, "conv 4 3x5": windows are square here, got 3x5; write 3x3');
  expect(refusal("conv 0")).toMatch(
    /expected the number of filters as a whole number from 1 to 100000, got 0$/,
  );
  expect(refusal("conv 4 stride 2 stride 3")).toMatch(/: a second stride, 3; keep one$/);
  expect(refusal("dropout 2")).toMatch(/expected a share from 0 to 1, got 2$/);
  expect(refusal(" , ")).toMatch(/^no layers; write some between commas/);
  expect(refusal("relu,".repeat(301))).toBe("301 layers; at most 300 are read");
});

test("readNetwork drops nothing of what is written", () => {
  expect(refusal("max pool 3x3 2")).toContain("two sides of one window, 2 and 3; keep one");
  expect(refusal("conv 8 stride 0x2")).toContain("whole number");
  expect(refusal("conv 8 stride 1e1")).toContain("whole number");
  expect(refusal("3x3 conv 64")).toContain("a layer's word comes first");
  expect(refusal("conv 8, flatten, dropout .5")).toBe("read");
});

test("readNetwork says what has to stand between maps and numbers", () => {
  expect(refusal("linear 10")).toMatch(
    /takes a row of numbers, but gets maps, \[2, 3, 32, 32\]; put flatten before it$/,
  );
  expect(refusal("flatten, conv 4")).toMatch(
    /^layer 2, "conv 4": takes maps, and after flatten there are none/,
  );
});

test("readNetwork says when a picture has become too small", () => {
  expect(refusal("max pool, max pool, max pool", [1, 3, 4, 4])).toMatch(
    /^layer 3, "max pool": does not fit on maps of 1 × 1 \(.*\); take larger pictures/,
  );
});

test("readNetwork reads or refuses, whatever is written", () => {
  const word = fc.constantFrom(
    "conv",
    "relu",
    "max",
    "pool",
    "64",
    "3x3",
    "stride",
    "-1",
    ",",
    "flatten",
    "no",
    "bias",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(" ")),
      ),
      (text) => {
        expect(typeof refusal(text, [1, 3, 8, 8])).toBe("string");
      },
    ),
  );
});
