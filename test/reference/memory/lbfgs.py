"""What LBFGS makes and keeps, on a CPU with real numbers: turn by turn with a closure that makes nothing, and the peaks of
whole steps, whose closures run networks of our own. Writes pytorch-lbfgs.json.

Every row asserts what the engine assumes of the numbers: as many evaluations as the options allow, every pair kept."""
import inspect
import json
import sys
import warnings
from pathlib import Path

sys.dont_write_bytecode = True
warnings.filterwarnings("ignore")

import torch
import torch.nn.functional as F
from torch import nn, optim

from own import NETWORKS
from storages import Storages

HOW = (
    "torch 2.13.0 (CPU build), computed on a CPU, tolerance_grad=0, tolerance_change=0, no line search. Bytes of all storages that operators "
    "answer with, from the start of optimizer.step(closure) to its end. turns: where they turn from rising to falling and back; "
    "gradients are there before, and the closure makes no tensor. peaks: parameters, buffers, batch and labels counted too; the "
    "closure is zero_grad, loss = F.cross_entropy(network(x), y), loss.backward(). step: counted from 1"
)
SHAPES = {"one": [(6, 4)], "several": [(5, 7), (5,), (3, 5), (3,)], "four axes": [(4,), (6, 4, 3, 3), (6,), (2, 6), (1, 1)]}


def snake(name):
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def made(parameters, options, lr):
    return optim.LBFGS(parameters, lr=lr, tolerance_grad=0, tolerance_change=0, **{snake(name): value for name, value in options.items()})


KEPT = []
greater = torch.Tensor.__gt__


def noted(tensor, other):
    """Notes whether `ys > 1e-10`, by which LBFGS keeps a pair."""
    answer = greater(tensor, other)
    if other == 1e-10:
        KEPT.append(bool(answer))
    return answer


torch.Tensor.__gt__ = noted
torch.set_num_threads(1)


def expect_assumed(optimizer, step):
    """The pairs and evaluations of a process in which no number ends a step."""
    (group,) = optimizer.param_groups
    state = optimizer.state[optimizer._params[0]]
    moves = min(group["max_iter"], max(1, group["max_eval"] - 1))
    pairs = min(group["history_size"], step * moves - 1)
    found = {"n_iter": state["n_iter"], "pairs": len(state["old_dirs"]), "evaluations": state["func_evals"]}
    evaluations = step * (moves + (1 if moves < group["max_iter"] else 0))
    expected = {"n_iter": step * moves, "pairs": pairs, "evaluations": evaluations}
    kept, KEPT[:] = all(KEPT), []
    if found != expected or not kept:
        raise ValueError(f"{found} instead of {expected}, all pairs kept: {kept}")


def is_turn(curve, place):
    return place in (0, len(curve) - 1) or (curve[place] - curve[place - 1]) * (curve[place + 1] - curve[place]) < 0


def turns(shapes, options, step, dtype, untrained):
    parameters = [nn.Parameter(torch.linspace(1, 2, torch.Size(shape).numel(), dtype=dtype).reshape(shape)) for shape in shapes]
    trained = [parameter for place, parameter in enumerate(parameters) if place not in untrained]
    for parameter in trained:
        parameter.grad = torch.zeros_like(parameter)
    curvature = [torch.linspace(0.5, 1.5, parameter.numel(), dtype=dtype).reshape(parameter.shape) for parameter in trained]
    loss = torch.zeros((), dtype=dtype)
    optimizer = made(parameters, options, 0.05)

    def closure():
        with torch.no_grad():
            for parameter, scale in zip(trained, curvature):
                parameter.grad.copy_(parameter).mul_(scale)
        return loss

    with Storages(*parameters, *curvature, loss, *(parameter.grad for parameter in trained)) as storages:
        for _ in range(step):
            start, begin = len(storages.curve), storages.curve[-1]
            optimizer.step(closure)
        curve = [size - begin for size in storages.curve[start - 1:]]
    expect_assumed(optimizer, step)
    return [size for place, size in enumerate(curve) if is_turn(curve, place)]


OPTIONS = [
    {"maxIter": 1, "historySize": 1},
    {"maxIter": 1, "historySize": 3},
    {"maxIter": 2, "historySize": 2},
    {"maxIter": 3, "historySize": 100},
    {"maxIter": 5, "historySize": 3},
    {"maxIter": 5, "historySize": 20},
    {"maxIter": 5, "maxEval": 3, "historySize": 4},
    {"maxIter": 20, "historySize": 7},
    {},
]


def turn_rows():
    for place, options in enumerate(OPTIONS[:-1]):
        for step in (1, 2, 3, 9):
            shapes = list(SHAPES.values())[(place + step) % 3]
            for dtype in ("float32", *(["float64"] if place in (4, 5) else []), *(["float16"] if step == 1 and place < 7 else [])):
                # The second parameter, if there is one, gets no gradient in every second row.
                untrained = [1] if (place + step) % 2 and len(shapes) > 1 else []
                found = turns(shapes, options, step, getattr(torch, dtype), untrained)
                yield {"config": {"options": options, "step": step, "dtype": dtype, "shapes": shapes, "untrained": untrained}, "turns": found}


def peak(network, batch, options, step, s2n, micro=1, keeps=False, lr=0.05, seed=0):
    torch.manual_seed(seed)
    x = torch.randn(batch, *network.picture)
    y = torch.randint(0, network.labels[0], (batch, *network.labels[1:]))
    network = network().train()
    optimizer = made(network.parameters(), options, lr)

    def closure():
        optimizer.zero_grad(set_to_none=s2n)
        for _ in range(micro):
            if keeps:
                out = network(x)
                loss = F.cross_entropy(out, y)
            else:
                loss = F.cross_entropy(network(x), y)
            loss.backward()
        return loss

    with Storages(*network.parameters(), *network.buffers(), x, y) as storages:
        for _ in range(step):
            start = len(storages.curve)
            optimizer.step(closure)
        most = max(storages.curve[start - 1:])
    expect_assumed(optimizer, step)
    return most


def peak_rows():
    names = [name for name in NETWORKS if name in ("LinearFirst", "LeNet", "Nested", "Branches")]
    for place, options in enumerate(OPTIONS):
        for step in (1, 2, 7):
            builder = names[(place + step) % len(names)]
            s2n, micro, keeps, batch = (place + step) % 2 == 0, 2 if place % 4 == 3 else 1, (place + step) % 3 == 0, 1 + 3 * (place % 3)
            for seed in range(40):
                try:
                    found = peak(NETWORKS[builder], batch, options, step, s2n, micro, keeps, lr=0.01, seed=seed)
                    break
                except ValueError as problem:
                    print(builder, options, step, seed, problem, file=sys.stderr)
            else:
                continue
            config = {"builder": builder, "batch": batch, "options": options, "step": step, "s2n": s2n, "microBatches": micro, "keepsLogits": keeps}
            yield {"config": config, "peak_bytes": found}


def constructor():
    taken = list(inspect.signature(optim.LBFGS).parameters.values())[1:]
    return {"optimizer": "lbfgs", "class": "LBFGS", "options": {option.name: option.default for option in taken}, "ways": [], "foreachOnGpu": False}


def lines(rows):
    return "[\n  " + ",\n  ".join(map(json.dumps, rows)) + "\n ]"


if __name__ == "__main__":
    parts = {"turns": lines(turn_rows()), "peaks": lines(peak_rows())}
    text = "{\n " + ",\n ".join([f'"how": {json.dumps(HOW)}', f'"constructor": {json.dumps(constructor())}', *(f'"{name}": {rows}' for name, rows in parts.items())]) + "\n}\n"
    (Path(__file__).parent.parent / "pytorch-lbfgs.json").write_text(text)
