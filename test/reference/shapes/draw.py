"""Draws the eleven kinds of shapes and patterns that the network of the lessons is trained on. Everything comes from a generator."""

import math

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFilter

NAMES = ["disc", "ring", "square", "triangle", "star", "cross", "stripes", "checks", "dots", "waves", "plain"]
FINE = 3  # drawn three times as large, then averaged


def two_colours(rng):
    """Two colours that differ; half of the pairs are pale, so that brightness counts and not hue alone."""
    a = b = np.zeros(3)
    while abs(a - b).sum() < 75:
        a, b = rng.uniform(0, 255, 3), rng.uniform(0, 255, 3)
    keep = 1 if rng.random() < 0.5 else rng.random() ** 2
    return [c.mean() + (c - c.mean()) * keep for c in (a, b)]


def pattern(name, rng, u, v):
    often, shift, turn = rng.uniform(3, 8), rng.uniform(0, 7), 2 * math.pi
    first = np.sin(turn * often * u + shift)
    if name == "stripes":
        return first > 0
    if name == "checks":
        return first * np.sin(turn * often * v) > 0
    if name == "dots":
        return np.cos(turn * often * u + shift) + np.cos(turn * often * v) > 1
    return np.sin(turn * often * (u + 0.05 * np.sin(turn * 3 * v)) + shift) > 0


def outline(name, rng, side, angle):
    """A shape near the middle, as a mask."""
    mask = Image.new("L", (side, side))
    pen, centre, radius = ImageDraw.Draw(mask), rng.uniform(0.35, 0.65, 2) * side, rng.uniform(0.18, 0.36) * side

    def polygon(angles, radii):
        pen.polygon([(centre[0] + r * radius * math.cos(angle + a), centre[1] + r * radius * math.sin(angle + a)) for a, r in zip(angles, radii)], fill=255)

    if name in ("disc", "ring"):
        pen.ellipse([*(centre - radius), *(centre + radius)], fill=255)
    if name == "ring":
        pen.ellipse([*(centre - radius * 0.6), *(centre + radius * 0.6)], fill=0)
    if name == "square":
        polygon([k * math.pi / 2 for k in range(4)], [1] * 4)
    if name == "triangle":
        polygon([k * 2 * math.pi / 3 for k in range(3)], [1.1] * 3)
    if name == "star":
        polygon([k * math.pi / 5 for k in range(10)], [1.15, 0.5] * 5)
    if name == "cross":
        polygon([arm * math.pi / 2 + a for arm in range(4) for a in (-0.3, 0.3, math.pi / 4)], [1.05, 1.05, 0.42] * 4)
    return mask


def piece(name, rng, side):
    """One square picture, [side, side, 3], blurred, shaded and noisy a little, as photographs are."""
    fine, angle = side * FINE, rng.uniform(0, 2 * math.pi)
    y, x = np.mgrid[:fine, :fine] / fine
    u, v = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    if name == "plain":
        mask = Image.new("L", (fine, fine))
    elif name in ("stripes", "checks", "dots", "waves"):
        mask = Image.fromarray((pattern(name, rng, u, v) * 255).astype(np.uint8))
    else:
        mask = outline(name, rng, fine, angle)
    mask = mask.filter(ImageFilter.GaussianBlur(rng.uniform(0, 5))).resize((side, side), Image.Resampling.BOX)
    share, (a, b) = np.asarray(mask, np.float32)[..., None] / 255, two_colours(rng)
    shade = rng.uniform(-40, 40) * (u[::FINE, ::FINE, None] - 0.5)
    noise = rng.normal(0, rng.uniform(1, 10), (side, side, 3))
    return np.clip(share * a + (1 - share) * b + shade + noise, 0, 255).astype(np.uint8)


def pieces(rng, count, side):
    """Pictures `[count, side, side, 3]` and which kind each is."""
    kinds = rng.integers(len(NAMES), size=count)
    return np.stack([piece(NAMES[kind], rng, side) for kind in kinds]), torch.from_numpy(kinds)


def as_input(pictures):
    """[N, H, W, 3] bytes to [N, 3, H, W] numbers from -1 to 1, as the network takes them."""
    return torch.from_numpy(np.array(pictures)).permute(0, 3, 1, 2).float() / 127.5 - 1
