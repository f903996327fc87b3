"""Peaks that nothing was fitted to: other networks, batches, sizes, optimizers, steps, and recomputation."""
import random

from torch import nn
from torch.utils.checkpoint import checkpoint_sequential

from models import NAMES, build
from own import NETWORKS
from peaks import OPTIMIZERS, peak


def torchvision_rows(count, seed):
    choose = random.Random(seed).choice
    rows = []
    for _ in range(count):
        builder = choose(NAMES)
        config = {"B": choose([1, 2, 3, 4, 8, 16, 32, 64]), "size": choose([64, 75, 96, 97, 128, 160, 224, 256, 299]), "classes": choose([1000, 1000, 10, 7])}
        opt = choose([None, *OPTIMIZERS])
        run = {"grad": choose([False, True]), "train": False, "steps": 1} if opt is None else {"steps": choose([1, 2]), "s2n": choose([True, True, False])}
        shape = {"picture": (3, config["size"], config["size"]), "labels": (config["classes"],)}
        make = lambda: build(builder, num_classes=config["classes"])
        found = peak(make, config["B"], opt, **run, **shape, hooks=builder != "googlenet")
        rows.append({"config": {"builder": builder, **config, "opt": opt, **run}, "peak_bytes": found})
    return rows


def own_rows():
    rows = []
    for builder, network in NETWORKS.items():
        shape = {"picture": network.picture, "labels": network.labels}
        for B in (1, 64):
            runs = [(None, {"grad": grad, "train": False, "steps": 1}) for grad in (False, True)]
            runs += [(opt, {"steps": steps, "s2n": s2n}) for opt in ("sgd", "adam") for steps, s2n in ((1, True), (2, True), (2, False))]
            for opt, run in runs:
                found = peak(network, B, opt, **run, **shape)
                rows.append({"config": {"builder": builder, "B": B, "opt": opt, **run}, "peak_bytes": found})
    return rows


class Chain(nn.Module):
    """A network as one row of modules, in runs of which all but the last are computed again in backward."""

    def __init__(self, builder, runs):
        super().__init__()
        network = build(builder)
        modules = [*network.features, network.avgpool, nn.Flatten(1), *network.classifier]
        # What a run is given must not be written over.
        self.modules_in_order = nn.Sequential(*(nn.ReLU() if isinstance(m, nn.ReLU) else m for m in modules))
        self.runs = runs

    def forward(self, x):
        if self.runs == 1:
            return self.modules_in_order(x)
        return checkpoint_sequential(self.modules_in_order, self.runs, x, use_reentrant=False, preserve_rng_state=False)


def chain_rows():
    rows = []
    cases = [("vgg16", runs, 1, 32) for runs in (1, 2, 3, 5, 10)] + [("alexnet", runs, 1, 8) for runs in (2, 4, 7)]
    cases += [("vgg11_bn", runs, micro, 4) for runs in (1, 4) for micro in (2, 3)]
    for builder, runs, micro, B in cases:
        for opt, s2n in (("sgd", True), ("adam", False)):
            # Tensors that are computed again count as Temp without module hooks: totals alone are compared.
            found = peak(lambda: Chain(builder, runs), B, opt, s2n=s2n, micro=micro, hooks=False)
            config = {"builder": builder, "B": B, "opt": opt, "s2n": s2n, "checkpoints": runs, "microBatches": micro}
            rows.append({"config": config, "peak_bytes": {"Total": found["Total"]}})
    return rows
