"""Writes pytorch-activations.json: what activations save for backward, and the peaks of networks with them.

Each network is a line of the engine's own notation, read here by a reader of its own into PyTorch's modules."""
import json
import sys
import warnings
from pathlib import Path

sys.dont_write_bytecode = True
warnings.filterwarnings("ignore")

import torch
import torch.nn.functional as F
from torch import nn

from peaks import peak

HOW = (
    "torch 2.13.0 (CPU build). saved: unique storages of activations and input seen by saved_tensors_hooks on fake tensors, "
    "with a cross-entropy loss; the rest: MemTracker under FakeTensorMode(cpu), totals: a forward pass in evaluation mode "
    "without and with autograd, and the second training step, one parameter at a time; made by memory/activations.py"
)
ACTIVATIONS = {
    "relu": nn.ReLU,
    "elu": nn.ELU,
    "leaky relu": nn.LeakyReLU,
    "relu6": nn.ReLU6,
    "silu": nn.SiLU,
    "hardswish": nn.Hardswish,
    "gelu": nn.GELU,
    "gelu tanh": lambda: nn.GELU(approximate="tanh"),
    "sigmoid": nn.Sigmoid,
    "tanh": nn.Tanh,
    "softmax": lambda: nn.Softmax(dim=1),
}
IN_PLACE = ("relu", "elu", "leaky relu", "relu6", "silu", "hardswish")
NETWORKS = [
    ("conv 16 no bias, batch norm, ACT, conv 16 no bias, batch norm, ACT, adaptive average pool, flatten, linear 10", 4, (3, 32, 32)),
    ("ACT, conv 8, ACT, max pool, ACT, flatten, linear 20, ACT, linear 10", 2, (3, 12, 12)),
    ("flatten, linear 300, ACT, linear 300 no bias, ACT, linear 9", 8, (1, 12, 12)),
    ("conv 6, average pool, ACT, conv 6, ACT, dropout 0.3, batch norm without weights, ACT, flatten, linear 5", 3, (2, 14, 14)),
]
ODD = [
    ("sigmoid, tanh, relu in place, conv 4, flatten, linear 3", 2, (1, 8, 8)),
    ("conv 4, batch norm without weights, flatten, linear 3, softmax", 2, (1, 8, 8)),
    ("conv 4, silu, hardswish in place, gelu, flatten, linear 3", 2, (1, 8, 8)),
    ("conv 4, gelu, elu in place, sigmoid, flatten, linear 3", 5, (1, 8, 8)),
]

# The pad is at the bottom and on the right alone.
PADDED = [
    ("conv 4, pad, conv 8, flatten, linear 3", 2, (1, 6, 6)),
    ("pad, conv 4, pad, relu in place, flatten, linear 3", 2, (1, 6, 6)),
    ("conv 4, relu, pad, flatten, linear 3", 2, (1, 6, 6)),
]


def module(text, shape):
    place = text.endswith(" in place")
    name = text.removesuffix(" in place")
    if name in ACTIVATIONS:
        return ACTIVATIONS[name](inplace=True) if place else ACTIVATIONS[name]()
    words = name.split()
    number = next((word for word in words if word.replace(".", "").isdigit()), None)
    bias = "no bias" not in name
    if words[0] == "conv":
        return nn.Conv2d(shape[1], int(number), 3, padding=1, bias=bias)
    if words[0] == "linear":
        return nn.Linear(shape[1], int(number), bias=bias)
    if name.startswith("batch norm"):
        return nn.BatchNorm2d(shape[1], affine="without weights" not in name)
    if words[0] == "dropout":
        return nn.Dropout(float(number))
    return {
        "max pool": lambda: nn.MaxPool2d(2),
        "average pool": lambda: nn.AvgPool2d(2),
        "adaptive average pool": lambda: nn.AdaptiveAvgPool2d(1),
        "flatten": lambda: nn.Flatten(1),
        "pad": lambda: nn.ZeroPad2d((0, 1, 0, 1)),
    }[name]()


class Line(nn.Module):
    def __init__(self, text, picture):
        super().__init__()
        self.layers = nn.ModuleList()
        shape = (2, *picture)
        for part in text.split(", "):
            self.layers.append(module(part, shape))
            with torch.device("meta"):
                shape = module(part, shape)(torch.empty(shape)).shape

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


def saved(make, batch, picture, classes):
    with torch.device("meta"):
        network = make().train()
        x, y = torch.empty(batch, *picture), torch.empty(batch, dtype=torch.int64)
    apart = {t.untyped_storage()._cdata for t in (y, *network.parameters(), *network.buffers())}
    kept = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        if storage._cdata not in apart:
            kept[storage._cdata] = storage
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        F.cross_entropy(network(x), y)
    return sum(storage.nbytes() for storage in kept.values())


def row(text, batch, picture):
    classes = int(text.removesuffix(", softmax").split()[-1])
    make = lambda: Line(text, picture)
    shape = {"picture": picture, "labels": (classes,)}
    total = lambda opt, **run: peak(make, batch, opt, **run, **shape)["Total"]
    return {
        "layers": text,
        "input": [batch, *picture],
        "saved": saved(make, batch, picture, classes),
        "inference": total(None, grad=False, train=False, steps=1),
        "inferenceWithGrad": total(None, grad=True, train=False, steps=1),
        "sgd": total("sgd"),
        "adam": total("adam"),
    }


def backward_runs(text, batch, picture):
    """Whether autograd can go back, or finds that what it kept was written over."""
    network = Line(text, picture)
    try:
        F.cross_entropy(network(torch.randn(batch, *picture)), torch.zeros(batch, dtype=torch.int64)).backward()
        return True
    except RuntimeError as problem:
        assert "modified by an inplace operation" in str(problem)
        return False


def in_place_rows():
    firsts = [*ACTIVATIONS, *(f"{name} in place" for name in IN_PLACE)]
    firsts += ["conv 4", "batch norm", "max pool", "average pool", "dropout 0.5"]
    lines = [f"{start}{first}, {second} in place, flatten, linear 3" for start in ("conv 4, ", "") for first in firsts for second in IN_PLACE]
    return [[line, backward_runs(line, 2, (4, 8, 8))] for line in lines]


def activations():
    written = [*ACTIVATIONS, *(f"{name} in place" for name in IN_PLACE)]
    lines = [(text.replace("ACT", name), *rest) for text, *rest in NETWORKS for name in written if name != "softmax"]
    return {"how": HOW, "rows": [row(*line) for line in [*lines, *ODD]], "padded": [row(*line) for line in PADDED], "backwardRuns": in_place_rows()}


def write():
    text = json.dumps(activations(), separators=(",", ":")).replace("},{", "},\n{").replace("],[", "],\n[")
    (Path(__file__).parent.parent / "pytorch-activations.json").write_text(text + "\n")


if __name__ == "__main__":
    write()
