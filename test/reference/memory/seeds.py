"""Measures programs, one a line of JSON from the standard input, and prints for each the most bytes alive in its second step.

A program is the text of a class `Network`, what it is given, and how it is trained; seeds.ts writes them."""
import json
import sys

sys.dont_write_bytecode = True

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.checkpoint import checkpoint

from views import Alive


def peak(text, shape, microBatches, zeroGradients):
    space = {"torch": torch, "nn": nn, "checkpoint": checkpoint}
    exec(text, space)
    # On the meta device a norm would make a gradient of its input that nobody asks for.
    network = space["Network"]()
    picture, labels = torch.randn(shape), torch.zeros(shape[0], dtype=torch.int64)
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-9, foreach=False)
    to_none = zeroGradients == "none"
    loss = None
    for counts in (False, True):
        optimizer.zero_grad(set_to_none=to_none)
        gradients = [one.grad for one in network.parameters() if one.grad is not None]
        there = [*network.parameters(), *network.buffers(), *gradients, picture, labels, *([loss] if counts else [])]
        del gradients
        with Alive(*there) as alive:
            del there
            for _ in range(microBatches):
                loss = F.cross_entropy(network(picture), labels)
                loss.backward()
            optimizer.step()
    return alive.most


if __name__ == "__main__":
    torch.set_num_threads(1)
    for line in sys.stdin:
        print(peak(**json.loads(line)), flush=True)
