"""Makes the arithmetic cases beside it: inputs, outputs and gradients as PyTorch computes them.

    python3 -m venv venv && venv/bin/pip install torch==2.13.0 numpy && venv/bin/python make.py

Inputs are multiples of 1/16, so they are short as text and exact in FP32; results are FP32 with eight digits.
"""

import json
import pathlib

import torch
import torch.nn.functional as F

torch.manual_seed(20261101)
HERE = pathlib.Path(__file__).parent
HOW = f"torch {torch.__version__} on the CPU, FP32, seed 20261101; made by make.py"


def pick(*choices):
    return choices[torch.randint(len(choices), ()).item()]


def draw(*shape):
    return torch.randint(-24, 25, shape).float() / 16


def plain(tensor):
    """Shape and numbers, each as short as eight digits allow."""
    numbers = [float(f"{value:.8g}") for value in tensor.detach().flatten().tolist()]
    return {"shape": list(tensor.shape), "data": [int(n) if n == int(n) else n for n in numbers]}


def case(options, inputs, run):
    """Runs forward and backward; `inputs` that want a gradient get one."""
    leaves = {name: value.clone().requires_grad_(value.is_floating_point()) for name, value in inputs.items()}
    output = run(**leaves)
    gradient = draw(*output.shape)
    output.backward(gradient)
    return {
        "options": options,
        "inputs": {name: plain(value) for name, value in inputs.items()},
        "output": plain(output),
        "gradient": plain(gradient),
        "gradients": {name: plain(leaf.grad) for name, leaf in leaves.items() if leaf.grad is not None},
    }


def convolution():
    while True:
        groups, batch = pick(1, 1, 1, 2, 3), pick(1, 1, 2)
        channels, filters = groups * pick(1, 2, 3), groups * pick(1, 2, 3, 5)
        kernel, stride = [pick(1, 2, 3, 3, 5), pick(1, 2, 3, 3)], [pick(1, 1, 2, 3), pick(1, 1, 2)]
        padding, dilation = [pick(0, 0, 1, 2), pick(0, 1, 1)], [pick(1, 1, 2), pick(1, 1, 1, 3)]
        size = [pick(*range(3, 9)), pick(*range(3, 9))]
        fits = all(size[a] + 2 * padding[a] >= dilation[a] * (kernel[a] - 1) + 1 for a in (0, 1))
        if fits and batch * channels * size[0] * size[1] <= 300:
            break
    options = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
    inputs = {"input": draw(batch, channels, *size), "weight": draw(filters, channels // groups, *kernel)}
    if pick(True, False):
        inputs["bias"] = draw(filters)
    return case(options, inputs, lambda **leaves: F.conv2d(**leaves, **options))


def pooling(average):
    while True:
        kernel, stride = [pick(2, 3), pick(2, 3)], [pick(1, 2, 3), pick(1, 2)]
        padding = [pick(0, 1), pick(0, 1)]
        dilation = [1, 1] if average else [pick(1, 1, 2), 1]
        size = [pick(*range(4, 9)), pick(*range(4, 9))]
        if all(size[a] + 2 * padding[a] >= dilation[a] * (kernel[a] - 1) + 1 for a in (0, 1)):
            break
    ceil = pick(True, False)
    options = {"kernelSize": kernel, "stride": stride, "padding": padding, "ceilMode": ceil}
    inputs = {"input": draw(pick(1, 2), pick(1, 2), *size)}
    if average:
        options["countIncludePad"] = pick(True, False)
        return case(options, inputs, lambda input: F.avg_pool2d(
            input, kernel, stride, padding, ceil, options["countIncludePad"]))
    options["dilation"] = dilation
    indices = F.max_pool2d(inputs["input"], kernel, stride, padding, dilation, ceil, return_indices=True)[1]
    found = case(options, inputs, lambda input: F.max_pool2d(input, kernel, stride, padding, dilation, ceil))
    return {**found, "indices": plain(indices)}


def adaptive():
    options = {"outputSize": [pick(1, 2, 3, 5, 7), pick(1, 2, 3, 4)]}
    inputs = {"input": draw(pick(1, 2), pick(1, 3), pick(*range(1, 9)), pick(*range(1, 9)))}
    return case(options, inputs, lambda input: F.adaptive_avg_pool2d(input, options["outputSize"]))


def fully_connected():
    features, outputs = pick(*range(1, 9)), pick(*range(1, 9))
    inputs = {"input": draw(pick(1, 2, 5), features), "weight": draw(outputs, features)}
    if pick(True, False):
        inputs["bias"] = draw(outputs)
    return case({}, inputs, F.linear)


def batch_norm(training):
    channels, epsilon, momentum = pick(1, 2, 3), pick(1e-5, 1e-3), pick(0.1, 0.25)
    mean, variance = draw(channels), draw(channels).abs() + 0.5
    before = {"mean": plain(mean), "variance": plain(variance)}
    inputs = {"input": draw(pick(2, 3), channels, pick(2, 3), pick(2, 4))}
    if pick(True, False):
        inputs |= {"weight": draw(channels), "bias": draw(channels)}
    found = case({"training": training, "epsilon": epsilon, "momentum": momentum}, inputs,
                 lambda **leaves: F.batch_norm(running_mean=mean, running_var=variance, training=training,
                                               momentum=momentum, eps=epsilon, **leaves))
    return {**found, "running": before, "runningAfter": {"mean": plain(mean), "variance": plain(variance)}}


def along_axis(function):
    shape = pick((3, 5), (2, 3, 4), (2, 2, 3, 2), (6,))
    axis = pick(*range(-len(shape), len(shape)))
    return case({"axis": axis}, {"input": 4 * draw(*shape)}, lambda input: function(input, dim=axis))


def loss():
    batch, classes = pick(1, 2, 5), pick(2, 3, 7)
    inputs = {"input": 4 * draw(batch, classes), "target": torch.randint(classes, (batch,))}
    return case({}, inputs, F.cross_entropy)


def optimizer(options, make):
    """Four steps on the loss Σ gradient · weight, so that each step's gradient is the one given."""
    weight = torch.nn.Parameter(draw(2, 3))
    start, gradients, weights = plain(weight), [], []
    chosen = make([weight])
    for _ in range(4):
        gradient = draw(2, 3)
        weight.grad = gradient.clone()
        chosen.step()
        gradients.append(plain(gradient))
        weights.append(plain(weight))
    return {"options": options, "start": start, "gradients": gradients, "weights": weights}


def optimizers():
    loop = {"foreach": False}
    return {
        "sgd": [optimizer({"learningRate": 0.1}, lambda p: torch.optim.SGD(p, lr=0.1, **loop)),
                optimizer({"learningRate": 0.5}, lambda p: torch.optim.SGD(p, lr=0.5, **loop))],
        "momentum": [optimizer({"learningRate": 0.1, "momentum": 0.9},
                               lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, **loop))],
        "adam": [optimizer({"learningRate": 0.01}, lambda p: torch.optim.Adam(p, lr=0.01, **loop)),
                 optimizer({"learningRate": 0.1, "betas": [0.5, 0.9], "epsilon": 1e-3},
                           lambda p: torch.optim.Adam(p, lr=0.1, betas=(0.5, 0.9), eps=1e-3, **loop))],
    }


def wide(*shape):
    """To ±6 in quarters, so that every bend and corner is met."""
    return torch.randint(-24, 25, shape).float() / 4


EDGES = [-1000.0, -100.0, -6.0, -3.0, -1e-8, -0.0, 0.0, 1e-8, 3.0, 6.0, 100.0, 1000.0, float("nan")]


def activation(options, run):
    found = case(options, {"input": wide(5, 9)}, lambda input: run(input))
    edges = torch.tensor(EDGES * 4).requires_grad_()
    output = run(edges)
    output.backward(torch.ones_like(output))
    # As text, since JSON has neither NaN nor a zero below 0.
    written = lambda numbers: [str(float(f"{number:.8g}")) for number in numbers.tolist()[: len(EDGES)]]
    return {**found, "edges": {"input": written(edges.detach()), "output": written(output.detach()), "gradient": written(edges.grad)}}


def both(options, run):
    """Not in place and in place, where backward has the output alone."""
    inside = {**options, "inPlace": True}
    return [activation(options, lambda x: run(x, False)), activation(inside, lambda x: run(x * 1, True))]


CASES = {
    "conv2d": lambda: [convolution() for _ in range(48)],
    "maxPool2d": lambda: [pooling(average=False) for _ in range(12)],
    "averagePool2d": lambda: [pooling(average=True) for _ in range(12)],
    "adaptiveAveragePool2d": lambda: [adaptive() for _ in range(10)],
    "linear": lambda: [fully_connected() for _ in range(10)],
    "batchNorm2d": lambda: [batch_norm(index % 2 == 0) for index in range(10)],
    "relu": lambda: [case({}, {"input": draw(2, 3, 4)}, F.relu)],
    "softmax": lambda: [along_axis(F.softmax) for _ in range(8)],
    "logSoftmax": lambda: [along_axis(F.log_softmax) for _ in range(8)],
    "crossEntropy": lambda: [loss() for _ in range(8)],
    "optimizers": optimizers,
    "elu": lambda: [*both({}, lambda x, i: F.elu(x, inplace=i)), *both({"alpha": 2}, lambda x, i: F.elu(x, 2.0, i))],
    "leakyRelu": lambda: [*both({}, lambda x, i: F.leaky_relu(x, inplace=i)),
                          *both({"negativeSlope": 0.25}, lambda x, i: F.leaky_relu(x, 0.25, i))],
    "relu6": lambda: both({}, F.relu6),
    "silu": lambda: both({}, F.silu),
    "hardswish": lambda: both({}, F.hardswish),
    "gelu": lambda: [activation({"approximate": how}, lambda x: F.gelu(x, approximate=how)) for how in ("none", "tanh")],
    "sigmoid": lambda: [activation({}, torch.sigmoid)],
    "tanh": lambda: [activation({}, torch.tanh)],
}

for name, cases in CASES.items():
    text = json.dumps({"how": HOW, "cases": cases()}, separators=(",", ":"))
    (HERE / f"{name}.json").write_text(text + "\n")
