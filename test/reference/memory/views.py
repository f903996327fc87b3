"""Writes pytorch-views.json: peaks of training steps that work in place on a view, as an activation after a flatten does.

Each network is a line of the engine's own notation. Storages are counted here by a dispatch mode, on the meta device."""
import json
import sys
import weakref
from pathlib import Path

sys.dont_write_bytecode = True

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.checkpoint import checkpoint

HOW = (
    "torch 2.13.0 (CPU build). The most bytes of storages alive at once on the meta device in the second training step, one "
    "parameter at a time: all that operators answer with, and what is there when the step begins; dropout by "
    "torch.native_dropout, as on a GPU; made by memory/views.py"
)
ACTIVATIONS = {
    "relu": nn.ReLU,
    "elu": nn.ELU,
    "leaky relu": nn.LeakyReLU,
    "relu6": nn.ReLU6,
    "silu": nn.SiLU,
    "hardswish": nn.Hardswish,
}
OPTIMIZERS = {
    "sgd": lambda parameters: torch.optim.SGD(parameters, foreach=False),
    "adam": lambda parameters: torch.optim.Adam(parameters, foreach=False),
}
SMALL = [2, 1, 8, 8]
CASES = [
    *((f"conv 8, flatten, {name} in place, linear 10", SMALL, 1) for name in ACTIVATIONS),
    ("conv 8, flatten, relu, linear 10", SMALL, 1),
    ("conv 8, relu in place, flatten, linear 10", SMALL, 1),
    ("conv 8, silu in place, flatten, elu in place, linear 10", [4, 1, 8, 8], 1),
    ("conv 8, flatten, silu in place, relu in place, linear 10", [4, 1, 8, 8], 1),
    ("conv 8, flatten, silu in place, hardswish in place, relu in place, linear 10", [4, 3, 8, 8], 1),
    ("conv 8, flatten, flatten, relu in place, linear 10", SMALL, 1),
    ("conv 8, flatten, hardswish in place, flatten, relu in place, linear 10", SMALL, 1),
    ("conv 8, flatten, relu in place, dropout 0.5, linear 10", [3, 1, 8, 8], 1),
    ("conv 8, flatten, dropout 0.5, relu in place, linear 10", [3, 1, 8, 8], 1),
    ("conv 8, batch norm, flatten, silu in place, linear 10", SMALL, 1),
    ("conv 8, relu, max pool, flatten, elu in place, linear 20, relu in place, linear 10", [2, 1, 16, 16], 1),
    ("conv 8, average pool, flatten, relu in place, linear 10", [2, 1, 16, 16], 1),
    ("conv 8, flatten, relu in place", [2, 1, 4, 4], 1),
    ("flatten, relu in place, linear 300, relu in place, linear 10", [16, 1, 8, 8], 1),
    ("flatten, linear 300, flatten, relu in place, linear 10", [64, 1, 8, 8], 1),
    ("conv 8, relu, conv 8, flatten, relu in place, linear 10, relu, linear 10", [4, 1, 8, 8], 2),
    ("conv 8, relu, conv 8, flatten, silu in place, relu in place, linear 10, relu, linear 10", [4, 1, 8, 8], 3),
    ("conv 8, flatten, elu in place, linear 20, relu in place, linear 10", [8, 1, 8, 8], 5),
]


def module(text, shape):
    name = text.removesuffix(" in place")
    if name in ACTIVATIONS:
        return ACTIVATIONS[name](inplace=name != text)
    kind, _, number = name.partition(" ")
    if kind == "conv":
        return nn.Conv2d(shape[1], int(number), 3, padding=1)
    if kind == "linear":
        return nn.Linear(shape[1], int(number))
    if kind == "dropout":
        return nn.Dropout(float(number))
    return {"flatten": nn.Flatten, "batch norm": lambda: nn.BatchNorm2d(shape[1])}.get(
        name, {"max pool": lambda: nn.MaxPool2d(2), "average pool": lambda: nn.AvgPool2d(2)}.get(name)
    )()


def modules(text, shape):
    made = []
    for part in text.split(", "):
        made.append(module(part, shape))
        shape = made[-1](torch.empty(shape)).shape
    return nn.Sequential(*made), shape[1]


def shares(one):
    return isinstance(one, nn.Flatten) or getattr(one, "inplace", False) and not isinstance(one, nn.Dropout)


def answer(network, picture, checkpoints):
    """Runs of equal length, all but the last checkpointed; none begins with what shares memory with the one before."""
    length = len(network) // checkpoints
    cuts = [place * length for place in range(checkpoints)]
    for place, cut in enumerate(cuts):
        while 0 < cut < len(network) and shares(network[cut]):
            cut += 1
        cuts[place] = cut
    x = picture
    for start, end in zip(cuts, cuts[1:]):
        if start < end:
            x = checkpoint(network[start:end], x, use_reentrant=False, preserve_rng_state=False)
    return network[cuts[-1] :](x)


class Alive(TorchDispatchMode):
    """Bytes of the storages that are alive, and the most that ever were."""

    def __init__(self, *tensors):
        super().__init__()
        self.seen, self.now, self.most = set(), 0, 0
        for tensor in tensors:
            self.look(tensor)

    def look(self, tensor):
        storage = tensor.untyped_storage()
        if id(storage) in self.seen:
            return
        key, size = id(storage), storage.nbytes()
        self.seen.add(key)
        self.now += size
        self.most = max(self.most, self.now)
        weakref.finalize(storage, self.gone, key, size)

    def gone(self, key, size):
        self.seen.discard(key)
        self.now -= size

    def __torch_dispatch__(self, operator, types, args=(), kwargs=None):
        result = operator(*args, **(kwargs or {}))
        for one in tree_leaves(result):
            if isinstance(one, torch.Tensor):
                self.look(one)
        return result


def peak(text, shape, checkpoints, optimizer):
    with torch.device("meta"):
        network, classes = modules(text, shape)
        picture, labels = torch.empty(shape), torch.empty(shape[0], dtype=torch.int64)
    optimizer = OPTIMIZERS[optimizer](network.parameters())

    loss = None
    for counts in (False, True):
        state = [one for states in optimizer.state.values() for one in states.values() if isinstance(one, torch.Tensor)]
        optimizer.zero_grad()
        # The optimizer counts its steps in CPU memory; that counts too.
        there = [*network.parameters(), *network.buffers(), *state, picture, labels, *([loss] if counts else [])]
        with Alive(*there) as alive:
            del there, state
            loss = F.cross_entropy(answer(network, picture, checkpoints), labels)
            loss.backward()
            optimizer.step()
    return alive.most


def native_dropout(input, p=0.5, training=True, inplace=False):
    return torch.native_dropout(input, p, training)[0] if training else input


def rows():
    F.dropout = native_dropout
    for text, shape, checkpoints in CASES:
        peaks = {name: peak(text, shape, checkpoints, name) for name in OPTIMIZERS}
        yield {"layers": text, "input": shape, "checkpoints": checkpoints, **peaks}


def write():
    lines = ",\n  ".join(map(json.dumps, rows()))
    text = f'{{\n "how": {json.dumps(HOW)},\n "rows": [\n  {lines}\n ]\n}}\n'
    (Path(__file__).parent.parent / "pytorch-views.json").write_text(text)


if __name__ == "__main__":
    write()
