"""Trains a small VGG on drawn shapes and writes its weights, with batch norm folded into the convolutions.

    nice python train.py SEED FILE.pt
"""

import math
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import draw

SIDE, WIDTHS, STEPS, BATCH, RATE = 48, (8, 16, 32, 64), 1500, 48, 4e-3
POOL, FRESH, EVERY = 6000, 600, 60  # pieces at hand; so many are drawn anew after so many steps


def trunk():
    """(conv 3 × 3, batch norm, ReLU) × 2 and a max pool, a block for each width."""
    layers, channels = [], 3
    for width in WIDTHS:
        for _ in range(2):
            layers += [nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU()]
            channels = width
        layers.append(nn.MaxPool2d(2))
    net = nn.Sequential(*layers)
    with torch.no_grad():
        # Batch norm makes a step relative to the weight's size, so a small start lets the first filters move visibly.
        net[0].weight.mul_(0.2)
    return net


def folded(net, head):
    """Weights and biases by layer, without batch norm."""
    out, block, at = {}, 1, 1
    for layer in net:
        if isinstance(layer, nn.Conv2d):
            conv = layer
        if isinstance(layer, nn.BatchNorm2d):
            scale = layer.weight / (layer.running_var + layer.eps).sqrt()
            weight, bias = conv.weight * scale[:, None, None, None], layer.bias - layer.running_mean * scale
            out[f"conv{block}_{at}"] = (weight.detach().numpy(), bias.detach().numpy())
            block, at = (block, 2) if at == 1 else (block + 1, 1)
    out["scores"] = (head.weight.detach().numpy(), head.bias.detach().numpy())
    return out


def train(seed):
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng, order = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    net, head = trunk(), nn.Linear(WIDTHS[-1], len(draw.NAMES))
    start = net[0].weight.detach().clone().numpy()
    optimizer = torch.optim.AdamW([*net.parameters(), *head.parameters()], RATE, weight_decay=1e-2)
    pictures, kinds = draw.pieces(rng, POOL, SIDE)
    pictures = draw.as_input(pictures)
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 30) * (1 + math.cos(math.pi * step / STEPS)) / 2
        if step % EVERY == EVERY - 1:
            new, at = draw.pieces(rng, FRESH, SIDE), torch.randperm(POOL, generator=order)[:FRESH]
            pictures[at], kinds[at] = draw.as_input(new[0]), new[1]
        batch = torch.randint(POOL, (BATCH,), generator=order)
        deep = net(pictures[batch]).mean((2, 3))
        # The second term keeps the last maps sparse: a few places light up instead of all a little.
        loss = F.cross_entropy(head(deep), kinds[batch], label_smoothing=0.05) + 0.02 * deep.mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 99:
            print(seed, step + 1, round(loss.item(), 3), flush=True)
    net.eval()
    with torch.no_grad():
        test, right = draw.pieces(np.random.default_rng(1000), 1200, SIDE), 0
        for at in range(0, 1200, 200):
            scores = head(net(draw.as_input(test[0][at : at + 200])).mean((2, 3)))
            right += (scores.argmax(1) == test[1][at : at + 200]).sum().item()
    print(seed, "right", right / 1200, flush=True)
    return {"seed": seed, "steps": STEPS, "right": right / 1200, "start": start, "weights": folded(net, head)}


if __name__ == "__main__":
    torch.save(train(int(sys.argv[1])), sys.argv[2])
