"""Writes pytorch-shared.json: bytes of networks in which several steps run one layer.

A case has layers by name and steps `name: layer of inputs`, run in order; variables go as soon as nothing needs them."""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.checkpoint import checkpoint

from views import OPTIMIZERS, Alive

HOW = (
    "torch 2.13.0 (CPU build), meta device, the most bytes of storages alive at once in the second training step, one parameter "
    "at a time, counted as in pytorch-views.json; `checkpoints`: where runs of steps begin, all but the last checkpointed; made "
    "by memory/shared.py"
)
MADE = {
    "conv2d": lambda o: nn.Conv2d(o["inChannels"], o["outChannels"], o["kernelSize"], padding=o.get("padding", 0), bias=o.get("bias", True)),
    "linear": lambda o: nn.Linear(o["inFeatures"], o["outFeatures"], bias=o.get("bias", True)),
    "batchNorm2d": lambda o: nn.BatchNorm2d(o["numFeatures"], affine=o.get("affine", True)),
    "relu": lambda o: nn.ReLU(inplace=o.get("inPlace", False)),
    "silu": lambda o: nn.SiLU(inplace=o.get("inPlace", False)),
    "maxPool2d": lambda o: nn.MaxPool2d(o["kernelSize"]),
    "flatten": lambda o: nn.Flatten(),
}
JOINED = {"add": lambda *values: sum(values[1:], values[0]), "concat": lambda *values: torch.cat(values, 1)}


def conv(inside, outside, side=3, **more):
    return ["conv2d", {"inChannels": inside, "outChannels": outside, "kernelSize": side, "padding": side // 2, **more}]


def linear(inside, outside, **more):
    return ["linear", {"inFeatures": inside, "outFeatures": outside, **more}]


def norm(channels, **more):
    return ["batchNorm2d", {"numFeatures": channels, **more}]


RELU, IN_PLACE, FLAT, ADD, CAT = ["relu", {}], ["relu", {"inPlace": True}], ["flatten", {}], ["add", {}], ["concat", {}]


def row(*layers):
    """Layers by name, each taking what the one before made."""
    return [[f"s{place}", layer, "input" if place == 0 else f"s{place - 1}"] for place, layer in enumerate(layers)]


WIDE = {"a": linear(400, 400), "r": RELU, "p": IN_PLACE, "f": FLAT, "end": linear(400, 10)}
BARE = {**WIDE, "a": linear(400, 400, bias=False)}
MAPS = {"first": conv(3, 8), "c": conv(8, 8), "n": norm(8), "r": RELU, "p": IN_PLACE, "f": FLAT, "end": linear(8 * 36, 10)}
EYE = {"c": conv(3, 16, 5), "r": RELU, "add": ADD, "cat": CAT, "f": FLAT, "end": linear(16 * 64, 10), "both": linear(2 * 16 * 64, 10)}
# Convolutions and norms of 8 maps, and linear layers of 8 maps of 4 × 4 numbers.
SMALL = {"c": conv(8, 8), "d": conv(8, 8, bias=False), "n": norm(8), "m": norm(8, affine=False), "r": RELU, "p": IN_PLACE, "q": ["silu", {"inPlace": True}], "f": FLAT, "g": linear(128, 128), "h": linear(128, 128, bias=False), "add": ADD}
CASES = [
    ("linear twice", [8, 400], WIDE, row("a", "a", "end"), [0]),
    ("linear thrice, activations between", [8, 400], WIDE, row("a", "r", "a", "r", "a", "end"), [0]),
    ("linear thrice, wide batch", [2000, 400], WIDE, row("a", "p", "a", "p", "a", "end"), [0]),
    ("linear without bias twice", [8, 400], BARE, row("a", "a", "end"), [0]),
    ("linear without bias thrice, wide batch", [1000, 400], BARE, row("a", "r", "a", "r", "a", "end"), [0]),
    ("convolution twice", [4, 3, 6, 6], MAPS, row("first", "c", "r", "c", "f", "end"), [0]),
    ("convolution thrice with one norm", [16, 3, 6, 6], MAPS, row("first", "c", "n", "p", "c", "n", "p", "c", "n", "p", "f", "end"), [0]),
    ("norm without weights thrice", [4, 3, 6, 6], {**MAPS, "n": norm(8, affine=False)}, row("first", "n", "c", "n", "c", "n", "f", "end"), [0]),
    ("one eye, summed", [4, 3, 8, 8], EYE, [["one", "c", "input"], ["two", "c", "input"], ["sum", "add", "one", "two"], ["flat", "f", "sum"], ["out", "end", "flat"]], [0]),
    ("one eye, joined", [4, 3, 8, 8], EYE, [["one", "c", "input"], ["two", "c", "input"], ["join", "cat", "one", "two"], ["flat", "f", "join"], ["out", "both", "flat"]], [0]),
    ("one eye, a branch without a gradient", [4, 3, 8, 8], EYE, [["one", "c", "input"], ["two", "c", "input"], ["lost", "r", "one"], ["flat", "f", "two"], ["out", "end", "flat"]], [0]),
    ("linear, a branch without a gradient", [500, 400], WIDE, [["one", "a", "input"], ["two", "a", "one"], ["lost", "a", "two"], ["out", "end", "two"]], [0]),
    ("residual with one convolution", [4, 3, 6, 6], MAPS, [["x", "first", "input"], ["y", "c", "x"], ["z", "r", "y"], ["w", "c", "z"], ["sum", "plus", "w", "x"], ["flat", "f", "sum"], ["out", "end", "flat"]], [0]),
    ("linear four times, one run checkpointed", [300, 400], WIDE, row("a", "r", "a", "r", "a", "r", "a", "end"), [0, 4]),
    ("linear four times, three runs checkpointed", [1000, 400], WIDE, row("a", "r", "a", "r", "a", "r", "a", "end"), [0, 2, 4, 6]),
    ("convolutions and norms, checkpointed", [16, 3, 6, 6], MAPS, row("first", "c", "n", "r", "c", "n", "r", "c", "f", "end"), [0, 5]),
    ("a first run without parameters, checkpointed", [32, 3, 6, 6], {**MAPS, "bare": norm(3, affine=False)}, row("r", "bare", "first", "r", "c", "r", "f", "end"), [0, 2, 4, 7]),
    ("two first runs without parameters, checkpointed", [32, 3, 6, 6], {**MAPS, "bare": norm(3, affine=False)}, row("r", "r", "bare", "r", "first", "c", "f", "end"), [0, 2, 4, 7]),
    ("in place on a view between", [16, 3, 6, 6], {**MAPS, "a": linear(288, 288)}, row("first", "c", "r", "c", "f", "p", "a", "r", "a", "end"), [0]),
    ("one convolution five times, a run each", [1, 8, 4, 4], SMALL, row("c", "p", "c", "c", "c", "c", "f"), [0, 2, 2, 3, 4, 5]),
    ("linear without bias, runs of one step", [4, 8, 4, 4], SMALL, row("c", "q", "f", "r", "h", "h", "q", "p"), [0, 3, 3, 3, 4, 5]),
    ("runs of norms without weights, then linear layers", [1, 8, 4, 4], SMALL, row("m", "m", "f", "g", "h", "p", "g", "g"), [0, 1, 3, 3, 4]),
    ("convolution and norm thrice, two runs", [8, 8, 4, 4], SMALL, row("c", "n", "c", "n", "c", "n", "f"), [0, 2, 4]),
    ("convolutions in turn, a run each", [3, 8, 4, 4], SMALL, row("d", "d", "c", "d", "f", "h"), [0, 1, 2, 3, 5, 5]),
    ("one linear layer six times, runs of one and two", [8, 8, 4, 4], SMALL, row("d", "f", "g", "g", "g", "p", "g", "g", "g"), [0, 2, 2, 3, 4, 6, 6]),
    ("a first run without parameters, then linear thrice", [8, 8, 4, 4], SMALL, row("r", "c", "f", "g", "g", "r", "g"), [0, 1, 3, 3, 4, 5, 6]),
    ("linear in both ways, a run each", [64, 8, 4, 4], SMALL, row("f", "g", "h", "g", "h", "g"), [0, 1, 2, 3, 4]),
    ("silu in place between, two runs", [16, 8, 4, 4], SMALL, row("c", "q", "c", "q", "c", "q", "c", "f"), [0, 2, 4]),
    ("residual around one convolution", [8, 8, 2, 2], SMALL, [["a", "d", "input"], ["b", "c", "a"], ["sum", "add", "b", "a"], ["e", "c", "sum"], ["flat", "f", "e"]], [0]),
    ("residual around one convolution without bias", [3, 8, 2, 2], SMALL, [["a", "d", "input"], ["b", "d", "a"], ["e", "n", "b"], ["i", "d", "e"], ["sum", "add", "i", "a"], ["flat", "f", "sum"]], [0]),
    ("residuals around one linear layer", [500, 8, 4, 4], SMALL, [["flat", "f", "input"], ["a", "g", "flat"], ["b", "g", "a"], ["sum", "add", "b", "a"], ["e", "g", "sum"], ["more", "add", "e", "sum"], ["i", "g", "more"]], [0]),
]


def runner(layers, steps):
    """A run of steps, of the values that it takes by name; answers with the last."""
    needs = [set(inputs) for _, _, *inputs in steps]

    def run(**values):
        for place, (name, layer, *inputs) in enumerate(steps):
            values[name] = layers[layer](*(values[one] for one in inputs))
            later = {one for need in needs[place + 1 :] for one in need}
            taken = {one for need in needs for one in need}
            for one in list(values):
                # What nobody takes stays until the network has answered.
                if one in taken and one not in later and one != name:
                    del values[one]
        return values[steps[-1][0]]

    return run


def peak(shape, layers, steps, cuts, name):
    with torch.device("meta"):
        made = {key: MADE[kind](options) if kind in MADE else JOINED[kind] for key, (kind, options) in layers.items()}
        used = [made[layer] for _, layer, *_ in steps]
        network = nn.ModuleList(dict.fromkeys(one for one in used if isinstance(one, nn.Module)))
        picture, labels = torch.empty(shape), torch.empty(shape[0], dtype=torch.int64)
    optimizer = OPTIMIZERS[name](network.parameters())
    runs = [steps[start:end] for start, end in zip(cuts, [*cuts[1:], len(steps)]) if start < end]

    def answer():
        before, x = "input", picture
        for run in runs[:-1]:
            x = checkpoint(runner(made, run), use_reentrant=False, preserve_rng_state=False, **{before: x})
            before = run[-1][0]
        # The last run's first value is held by nobody else.
        given = {before: x}
        del x
        return runner(made, runs[-1])(**given) if len(runs) == 1 else last(given)

    def last(given):
        (name,) = given
        value = given.pop(name)
        return runner(made, runs[-1])(**{name: value})

    loss = None
    for counts in (False, True):
        state = [one for states in optimizer.state.values() for one in states.values() if isinstance(one, torch.Tensor)]
        optimizer.zero_grad()
        there = [*network.parameters(), *network.buffers(), *state, picture, labels, *([loss] if counts else [])]
        with Alive(*there) as alive:
            del there, state
            loss = F.cross_entropy(answer(), labels)
            loss.backward()
            optimizer.step()
    return alive.most, sum(one.numel() for one in network.parameters())


def rows():
    for title, shape, layers, steps, cuts in CASES:
        layers = {**layers, "plus": ADD}
        layers = {key: layers[key] for key in dict.fromkeys(step[1] for step in steps)}
        peaks = {name: peak(shape, layers, steps, cuts, name)[0] for name in OPTIMIZERS}
        count = peak(shape, layers, steps, cuts, "sgd")[1]
        yield {"name": title, "input": shape, "layers": layers, "steps": steps, "checkpoints": cuts, "parameterCount": count, **peaks}


if __name__ == "__main__":
    lines = ",\n  ".join(map(json.dumps, rows()))
    text = f'{{\n "how": {json.dumps(HOW)},\n "rows": [\n  {lines}\n ]\n}}\n'
    (Path(__file__).parent.parent / "pytorch-shared.json").write_text(text)
