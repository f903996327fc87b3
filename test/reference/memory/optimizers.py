"""What optimizers are given, make and keep: their constructors, turn by turn on a few tensors, and peaks of training steps."""
import inspect
import sys
from contextlib import contextmanager

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch._subclasses.fake_tensor import FakeTensor

from models import build
from own import NETWORKS
from peaks import peak
from storages import Storages

DECAY = {"weightDecay": 1e-4}
DECOUPLED = {**DECAY, "decoupledWeightDecay": True}
MOMENTUM = {"momentum": 0.9}
NESTEROV = {**MOMENTUM, "nesterov": True}
MAXIMIZE = {"maximize": True}
USUAL = [{}, DECAY, MAXIMIZE, {**MAXIMIZE, **DECAY}]
BOTH = ["for-loop", "foreach"]
ALL = [*BOTH, "fused"]

# name: class, ways, options in camelCase
OPTIMIZERS = {
    "sgd": (optim.SGD, ALL, [*USUAL, MOMENTUM, {**MOMENTUM, **DECAY}, NESTEROV, {**NESTEROV, **DECAY},
                             {**MOMENTUM, **DECAY, "dampening": 0.5}, {**NESTEROV, **DECAY, **MAXIMIZE}]),
    "adam": (optim.Adam, ALL, [*USUAL, {"amsgrad": True}, {"amsgrad": True, **DECAY}, DECOUPLED]),
    "adamw": (optim.AdamW, ALL, [{}, {"amsgrad": True}, MAXIMIZE, {"weightDecay": 0}]),
    "nadam": (optim.NAdam, BOTH, [*USUAL, DECOUPLED]),
    "radam": (optim.RAdam, BOTH, [*USUAL, DECOUPLED, {"betas": (0.9, 0.5)}]),
    "adamax": (optim.Adamax, BOTH, USUAL),
    "adadelta": (optim.Adadelta, BOTH, USUAL),
    "adagrad": (optim.Adagrad, ALL, USUAL),
    "adafactor": (optim.Adafactor, BOTH, USUAL),
    "asgd": (optim.ASGD, BOTH, USUAL),
    "rmsprop": (optim.RMSprop, BOTH, [*USUAL, {"centered": True}, MOMENTUM, {"centered": True, **MOMENTUM, **DECAY}]),
    "rprop": (optim.Rprop, BOTH, [{}, MAXIMIZE]),
    "muon": (optim.Muon, ["for-loop"], [{}, {"nesterov": False}, {"nsSteps": 2}]),
}
GPU_DEFAULT = {"adafactor": "for-loop", "muon": "for-loop"}
# RAdam rectifies from its sixth step on.
LATER = {"radam": 7}

SHAPES = [[(5, 7), (5,), (3, 5), (3,)], [(4,), (6, 4, 3, 3), (6,), (2, 6), (1, 1)]]
MATRICES = [[(5, 7), (7, 3), (2, 2)]]


def snake(name):
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def maker(name, options, way):
    made, ways, _ = OPTIMIZERS[name]
    how = {"for-loop": {"foreach": False}, "foreach": {"foreach": True}, "fused": {"fused": True}}[way]
    given = {snake(option): value for option, value in options.items()}
    return lambda parameters: made(parameters, **given, **(how if len(ways) > 1 else {}))


def constructors():
    """Each class with the options that its constructor takes, and whether PyTorch moves all tensors at once on a GPU."""
    rows = []
    for name, (made, *_) in OPTIMIZERS.items():
        taken = list(inspect.signature(made).parameters.values())[1:]
        options = {option.name: option.default for option in taken if option.name not in ("foreach", "fused")}
        ways = [way for way in ("foreach", "fused") if way in inspect.signature(made).parameters]
        source = inspect.getsource(sys.modules[(optim.Adam if made is optim.AdamW else made).__module__])
        at_once = "= _default_to_fused_or_foreach(" in source
        rows.append({"optimizer": name, "class": made.__name__, "options": options, "ways": ways, "foreachOnGpu": at_once})
    return rows


def is_abstract(tensor):
    return tensor.is_meta or (isinstance(tensor, FakeTensor) and tensor.constant is None)


@contextmanager
def numbers_known():
    """Tensors without numbers say 1.0 when an optimizer asks for their number; none of the programs hangs on which. And
    numbers become tensors of the meta device where a dispatch mode sees it."""
    item, as_tensor = torch.Tensor.item, torch.as_tensor

    def seen(value, device=None, **options):
        if isinstance(value, float) and str(device) == "meta":
            return torch.full((), value, device=device)
        return as_tensor(value, device=device, **options)

    torch.Tensor.item = lambda tensor: 1.0 if is_abstract(tensor) else item(tensor)
    torch.as_tensor = seen
    try:
        yield
    finally:
        torch.Tensor.item, torch.as_tensor = item, as_tensor


def turns(make, shapes, steps, device, dtype=torch.float32):
    """The bytes at which the curve of the last step turns, from what was there before it, to the end."""
    parameters = [nn.Parameter(torch.zeros(*shape, device=device, dtype=dtype)) for shape in shapes]
    optimizer = make(parameters)
    with numbers_known(), Storages() as storages:
        for parameter in parameters:
            storages.note(parameter)
            for tensor in optimizer.state[parameter].values() if parameter in optimizer.state else []:
                storages.note(tensor)
        for _ in range(steps):
            for parameter in parameters:
                parameter.grad = torch.zeros_like(parameter)
            start, begin = len(storages.curve), storages.curve[-1]
            optimizer.step()
        curve = [size - begin for size in storages.curve[start - 1:]]
    return [size for place, size in enumerate(curve) if place in (0, len(curve) - 1) or (size - curve[place - 1]) * (curve[place + 1] - size) < 0]


def turn_rows():
    rows = []
    for name, (_, ways, variants) in OPTIMIZERS.items():
        for options in variants:
            for way in ways:
                for shapes in MATRICES if name == "muon" else SHAPES:
                    for step in ("first", "later"):
                        if (name, step) == ("asgd", "first"):
                            continue  # as_tensor(lr).clone() makes four bytes that go before `ax` comes
                        steps = 1 if step == "first" else LATER.get(name, 2)
                        # Fused kernels are not there for the meta device, and counters on a CPU are moved another way.
                        found = turns(maker(name, options, way), shapes, steps, "cpu" if way == "fused" else "meta")
                        config = {"optimizer": name, "options": options, "implementation": way, "step": step}
                        rows.append({"config": {**config, "shapes": shapes}, "turns": found})
    return rows


def short_turn_rows():
    """The same in 16 bits, a later step without options."""
    rows = []
    for name, (_, ways, _) in OPTIMIZERS.items():
        for way in ways:
            for dtype in ("float16", "bfloat16"):
                shapes = (MATRICES if name == "muon" else SHAPES)[0]
                device = "cpu" if way == "fused" else "meta"
                found = turns(maker(name, {}, way), shapes, LATER.get(name, 2), device, getattr(torch, dtype))
                config = {"optimizer": name, "options": {}, "implementation": way, "step": "later", "dtype": dtype}
                rows.append({"config": {**config, "shapes": shapes}, "turns": found})
    return rows


class Matrices(nn.Module):
    """Nothing but weights of two axes, which Muon wants."""

    picture, labels = (1, 12, 12), (9,)

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = (nn.Linear(*sides, bias=False) for sides in ((144, 200), (200, 300), (300, 9)))

    def forward(self, x):
        x = F.relu(self.a(torch.flatten(x, 1)))
        x = F.relu(self.b(x))
        return self.c(x)


def peak_row(builder, network, name, options, way, step, s2n, **shape):
    steps = 1 if step == "first" else LATER.get(name, 2)
    with numbers_known():
        found = peak(network, 1, maker(name, options, way), steps=steps, s2n=s2n, **shape)
    config = {"builder": builder, "optimizer": name, "options": options, "implementation": way, "step": step, "s2n": s2n}
    return {"config": config, "peak_bytes": found}


def peak_rows():
    """Own networks with every option, in turn at the first step, a later one, and one whose gradients were set to zero;
    VGG-16 and ResNet-50 as PyTorch moves them on a GPU, and one tensor after another with weight decay."""
    rows = []
    moments = [("first", True), ("later", True), ("later", False)]
    own = ["LinearFirst", "LeNet", "Nested"]
    for name, (_, ways, variants) in OPTIMIZERS.items():
        for options in variants:
            for way in ways:
                builder = "Matrices" if name == "muon" else own[len(rows) % 3]
                network = Matrices if name == "muon" else NETWORKS[builder]
                step, s2n = moments[(len(rows) + len(rows) // 3) % 3]
                rows.append(peak_row(builder, network, name, options, way, step, s2n, picture=network.picture, labels=network.labels))
    for builder in ("vgg16", "resnet50"):
        for name, (_, ways, variants) in OPTIMIZERS.items():
            if name == "muon":
                continue
            network = lambda: build(builder)
            rows.append(peak_row(builder, network, name, {}, GPU_DEFAULT.get(name, "foreach"), "later", True))
            options = DECAY if DECAY in variants else {}
            rows.append(peak_row(builder, network, name, options, "for-loop", "later", True))
            if "fused" in ways:
                rows.append(peak_row(builder, network, name, {}, "fused", "later", True))
    return rows
