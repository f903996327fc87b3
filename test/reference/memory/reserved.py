"""Writes pytorch-reserved.json: whole processes, from the load through four steps, in the caching allocator's segments.

PyTorch runs on the meta device; every storage that comes and goes there is played, in order, through an allocator that is
written here from the rules of c10/cuda/CUDACachingAllocator.cpp. What PyTorch keeps in CPU memory is not on the meta device, and
stays out of it."""
import json
import sys
import warnings
import weakref
from bisect import bisect_left, insort
from contextlib import contextmanager
from pathlib import Path

sys.dont_write_bytecode = True
warnings.filterwarnings("ignore")

import torch
import torch.nn.functional as F
from torch.optim import optimizer as fused_check
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from models import build, scores
from optimizers import maker
from own import NETWORKS

HOW = (
    "torch 2.13.0 (CPU build), torchvision 0.28.0: every storage that comes and goes on the meta device in a fresh process (the "
    "network module by module, the optimizer, input, labels; then four steps), played through the caching allocator's rules by "
    "memory/reserved.py. afterStep: for each step [peak allocated, reserved] in bytes. No GPU was used."
)
MiB = 2**20


class Allocator:
    """Segments are laid out one after the other; a block is known by where it begins."""

    def __init__(self):
        self.reserved = self.allocated = self.peak = 0
        self.size, self.pool, self.segment = {}, {}, {}
        self.free_blocks = {"small": [], "large": []}  # (size, address), in order
        self.ends = {}  # where a block ends: where it begins

    def malloc(self, asked):
        size = max(1, -(-asked // 512)) * 512
        pool = "small" if size <= MiB else "large"
        found = self.free_blocks[pool]
        place = bisect_left(found, (size, 0))
        address = found.pop(place)[1] if place < len(found) else self.new_segment(size, pool)
        left = self.size[address] - size
        if left >= 512 if pool == "small" else left > MiB:
            self.put(address, size, pool, self.segment[address])
            self.put(address + size, left, pool, self.segment[address])
            insort(found, (left, address + size))
        self.allocated += self.size[address]
        self.peak = max(self.peak, self.allocated)
        return address

    def free(self, address):
        self.allocated -= self.size[address]
        pool, segment, size = self.pool[address], self.segment[address], self.size[address]
        found = self.free_blocks[pool]
        after, before = address + size, self.ends.get(address)
        if self.is_free(after, segment):
            found.remove((self.size[after], after))
            size += self.size.pop(after)
        if before is not None and self.is_free(before, segment):
            found.remove((self.size[before], before))
            size += self.size[before]
            del self.size[address]
            address = before
        self.put(address, size, pool, segment)
        insort(found, (size, address))

    def new_segment(self, size, pool):
        taken = 2 * MiB if pool == "small" else 20 * MiB if size < 10 * MiB else -(-size // (2 * MiB)) * 2 * MiB
        address = self.reserved
        self.put(address, taken, pool, address)
        self.reserved += taken
        return address

    def put(self, address, size, pool, segment):
        self.size[address], self.pool[address], self.segment[address] = size, pool, segment
        self.ends[address + size] = address

    def is_free(self, address, segment):
        if self.size.get(address) is None or self.segment[address] != segment:
            return False
        found, block = self.free_blocks[self.pool[address]], (self.size[address], address)
        place = bisect_left(found, block)
        return place < len(found) and found[place] == block


def is_by_running_statistics(function, args):
    """In evaluation the meta device answers with statistics beside the output, as a GPU's own kernel does; cuDNN, which runs
    it in FP32 where there are weights, does not."""
    return function is torch.ops.aten.native_batch_norm.default and not args[5] and args[0].dtype == torch.float32 and args[1] is not None


class Played(TorchDispatchMode):
    """Hands every storage of the meta device to an allocator when an operator answers with it, and back when nobody holds it."""

    def __init__(self):
        super().__init__()
        self.allocator, self.known = Allocator(), set()

    def note(self, tensor):
        storage = tensor.untyped_storage()
        if tensor.is_meta and storage.nbytes() > 0 and storage._cdata not in self.known:
            self.known.add(storage._cdata)
            weakref.finalize(storage, self.gone, storage._cdata, self.allocator.malloc(storage.nbytes()))
        return tensor

    def gone(self, key, address):
        self.known.remove(key)
        self.allocator.free(address)

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        answer = function(*args, **(kwargs or {}))
        for tensor in tree_leaves(answer[:1] if is_by_running_statistics(function, args) else answer):
            if isinstance(tensor, torch.Tensor):
                self.note(tensor)
        return answer


@contextmanager
def fused_on_meta():
    """Fused kernels move weights in place and make nothing: the meta device may have them as a GPU does."""
    before = fused_check._get_fused_kernels_supported_devices
    fused_check._get_fused_kernels_supported_devices = lambda: ["cuda", "meta"]
    try:
        yield
    finally:
        fused_check._get_fused_kernels_supported_devices = before


def make(network, size):
    if network in NETWORKS:
        own = NETWORKS[network]
        return own(), own.picture, own.labels
    return build(network), (3, size, size), (1000,)


def after_steps(network, batch, optimizer=None, options={}, implementation=None, size=224, dtype="float32", zeroGradients="none",
                microBatches=1, keepsLogits=False, steps=4):
    """Without an optimizer, forward passes in evaluation mode, whose answers are dropped."""
    with torch.device("meta"):
        module, picture, labels = make(network, size)
    module = module.to(getattr(torch, dtype)).train(optimizer is not None)
    with Played() as played, fused_on_meta():
        module._apply(played.note)  # as `to` walks it: modules inside first, parameters before buffers
        update = maker(optimizer, options, implementation)(module.parameters()) if optimizer else None
        x = torch.empty(batch, *picture, dtype=getattr(torch, dtype), device="meta")
        y = torch.empty(batch, *labels[1:], dtype=torch.int64, device="meta") if optimizer else None
        allocator, answer, logits = played.allocator, [], None
        for _ in range(steps):
            allocator.peak = allocator.allocated
            if update is None:
                with torch.no_grad():
                    module(x)
            else:
                update.zero_grad(set_to_none=zeroGradients == "none")
                for _ in range(microBatches):
                    if keepsLogits:
                        logits = module(x)
                        loss = F.cross_entropy(logits, y)
                    else:
                        loss = F.cross_entropy(scores(module(x)), y)
                    loss.backward()
                update.step()
            answer.append([allocator.peak, allocator.reserved])
    return answer


LOOP, FOREACH, FUSED = ({"implementation": way} for way in ("for-loop", "foreach", "fused"))
SGD = {"optimizer": "sgd", "options": {}, **LOOP}
MOMENTUM = {"optimizer": "sgd", "options": {"momentum": 0.9}, **LOOP}
DECAY = {"optimizer": "sgd", "options": {"momentum": 0.9, "weightDecay": 1e-4}}
ADAM = {"optimizer": "adam", "options": {}}
# The first six were traced by another program, too.
CASES = [
    {"network": "vgg16", "batch": 32, **ADAM, **LOOP},
    {"network": "vgg16", "batch": 32, **MOMENTUM},
    {"network": "resnet18", "batch": 64, **ADAM, **FOREACH},
    {"network": "resnet18", "batch": 64, **MOMENTUM},
    {"network": "alexnet", "batch": 128, **ADAM, **FOREACH},
    {"network": "vgg11_bn", "batch": 16, **MOMENTUM},
    {"network": "vgg16", "batch": 1, **SGD},
    {"network": "vgg16", "batch": 8, **ADAM, **FUSED},
    {"network": "vgg16", "batch": 8, **ADAM, **LOOP, "zeroGradients": "zero"},
    {"network": "vgg11_bn", "batch": 4, **DECAY, **FOREACH, "microBatches": 2},
    {"network": "vgg19", "batch": 2, "size": 130, **ADAM, **LOOP, "keepsLogits": True, "microBatches": 2},
    {"network": "resnet18", "batch": 1, "optimizer": "adamw", "options": {}, **FOREACH},
    {"network": "resnet18", "batch": 64, **SGD, "keepsLogits": True},
    {"network": "resnet18", "batch": 32, **DECAY, **LOOP, "dtype": "float16"},
    {"network": "resnet50", "batch": 1, "optimizer": "adagrad", "options": {}, **LOOP},
    {"network": "resnet50", "batch": 32, "optimizer": "rmsprop", "options": {"centered": True, "momentum": 0.9}, **FOREACH},
    {"network": "resnet50", "batch": 32, **ADAM, **LOOP, "microBatches": 2},
    {"network": "resnet152", "batch": 32, "size": 64, **SGD, "steps": 8},
    {"network": "densenet121", "batch": 4, "optimizer": "adamw", "options": {"amsgrad": True}, **FOREACH},
    {"network": "densenet121", "batch": 4, "optimizer": "adagrad", "options": {}, **FOREACH, "zeroGradients": "zero"},
    {"network": "googlenet", "batch": 8, **DECAY, **FOREACH},
    {"network": "googlenet", "batch": 2, "size": 160, "optimizer": "adagrad", "options": {"weightDecay": 1e-4}, **LOOP},
    {"network": "googlenet", "batch": 3, **ADAM, **LOOP, "zeroGradients": "zero"},
    {"network": "alexnet", "batch": 1, **ADAM, **FUSED},
    {"network": "alexnet", "batch": 128, **SGD},
    {"network": "alexnet", "batch": 32, "optimizer": "adagrad", "options": {}, **LOOP},
    {"network": "alexnet", "batch": 32, "optimizer": "rmsprop", "options": {}, **LOOP, "keepsLogits": True},
    *({"network": network, "batch": batch, **optimizer}
      for network in NETWORKS
      for batch, optimizer in ((64, {**ADAM, **FOREACH}), (1000, {**MOMENTUM, "zeroGradients": "zero"}))),
    *({"network": network, "batch": batch}
      for network, batch in (("vgg16", 8), ("resnet50", 32), ("densenet121", 4), ("googlenet", 8), ("Nested", 500))),
    {"network": "alexnet", "batch": 32, "dtype": "float16"},
    # RAdam rectifies from its sixth step on, and makes more then.
    {"network": "alexnet", "batch": 1, "optimizer": "radam", "options": {}, **LOOP, "steps": 9},
    {"network": "alexnet", "batch": 1, "optimizer": "radam", "options": {}, **FOREACH, "steps": 9},
    {"network": "vgg11_bn", "batch": 2, "size": 64, "optimizer": "radam", "options": {"weightDecay": 0.01}, **LOOP, "steps": 9},
    {"network": "alexnet", "batch": 1, "optimizer": "radam", "options": {"betas": [0.9, 0.7]}, **LOOP, "steps": 25},
]


def write():
    rows = [{**case, "afterStep": after_steps(**case)} for case in CASES]
    lines = ",\n  ".join(map(json.dumps, rows))
    text = f'{{\n "how": {json.dumps(HOW)},\n "cases": [\n  {lines}\n ]\n}}\n'
    (Path(__file__).parent.parent / "pytorch-reserved.json").write_text(text)


if __name__ == "__main__":
    write()
