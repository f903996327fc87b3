"""Writes torchvision.json and the files pytorch-….json; see README.md."""
import json
import sys
import warnings
from pathlib import Path

sys.dont_write_bytecode = True
warnings.filterwarnings("ignore")

import activations
import reserved
from counts import torchvision_json
from more import chain_rows, own_rows, torchvision_rows
from optimizers import constructors, peak_rows, short_turn_rows, turn_rows
from peaks import peaks
from saved import saved_for_backward

HERE = Path(__file__).parent.parent
HOW = (
    "torch 2.13.0 (CPU build), torchvision 0.28.0. saved_for_backward: unique storages seen by "
    "torch.autograd.graph.saved_tensors_hooks on the meta device, 224 x 224 input, train mode, cross-entropy loss, dropout "
    "by torch.native_dropout (the CUDA path, one-byte mask). No GPU was used."
)
PEAKS = (
    "torch.distributed._tools.mem_tracker.MemTracker under FakeTensorMode(cpu); second training step; "
    "zero_grad(set_to_none=True) unless s2n False; excludes conv workspace, allocator rounding, CUDA context; input+labels "
    "counted as Other"
)
MORE = (
    "As peaks_MemTracker_FakeTensor in pytorch-memory.json, for cases drawn by a seeded generator, networks of our own "
    "(own.py), and runs computed again in backward (more.py); GoogLeNet and the latter without MemTracker's module hooks"
)
OPTIMIZERS = (
    "torch 2.13.0 (CPU build), torchvision 0.28.0. turns: bytes of all storages that operators answer with, from the start of "
    "optimizer.step() to its end, where they turn from rising to falling and back; float32 unless said otherwise, meta device, fused on the CPU. "
    "peaks: as peaks_MemTracker_FakeTensor in pytorch-memory.json, batch 1. later: the second step, of RAdam the seventh"
)
# From public threads, and a second simulation of the rules; nothing here computes them.
ALLOCATOR = {
    "resnet18 params+buffers on real GPU (pytorch/pytorch#107667)": {
        "requested_bytes": 46796608,
        "measured_memory_allocated_bytes": 46861312,
        "simulated_512B_rounding": 46861312,
    },
    "discuss.pytorch.org/t/178671": {
        "requested": [40000, 40, 4000, 40],
        "blocks": [40448, 512, 4096, 512],
        "allocated": 45568,
        "cublas_workspace": 8519680,
        "its_segment": 20971520,
        "remainder": 12451840,
    },
    "vgg16 load, simulated (module order)": {"requested": 553430176, "allocated": 554741760, "reserved": 559939584},
}


def write(name, answer):
    (HERE / name).write_text(json.dumps(answer, indent=1))


write("torchvision.json", torchvision_json())
write(
    "pytorch-memory.json",
    {
        "how": HOW,
        "saved_for_backward": saved_for_backward(),
        "peaks_MemTracker_FakeTensor": {"how": PEAKS, "rows": peaks()},
        "allocator_vectors": ALLOCATOR,
    },
)
write("pytorch-memory-more.json", {"how": MORE, "rows": [*torchvision_rows(60, seed=1), *own_rows(), *chain_rows()]})

def lines(rows):
    return "[\n  " + ",\n  ".join(map(json.dumps, rows)) + "\n ]"


optimizer_rows = {"constructors": constructors(), "turns": [*turn_rows(), *short_turn_rows()], "peaks": peak_rows()}
(HERE / "pytorch-optimizers.json").write_text(
    "{\n " + ",\n ".join([f'"how": {json.dumps(OPTIMIZERS)}', *(f'"{name}": {lines(rows)}' for name, rows in optimizer_rows.items())]) + "\n}\n"
)
activations.write()
reserved.write()
