"""Writes a trained network as the lessons ship it, with numbers to hold the engine to.

    python export.py FILE.pt

`lessons/data/shape-network.json`: weights as int8, a scale for each filter; `first-filters.json`: its first layer. Beside this script: `pieces.json`, drawn pieces with
their kinds, and `maps.json`, PyTorch's answers with the weights as shipped.
"""

import base64
import io
import json
import pathlib
import sys
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

import draw

HERE = pathlib.Path(__file__).parent
DATA = HERE / "../../../lessons/data"
EACH, SIDE = 4, 48  # pieces of each kind


def packed(name, weight, bias):
    rows = weight.reshape(len(weight), -1)
    scales = np.array([float(f"{max(s, 1e-8):.4g}") for s in np.abs(rows).max(1) / 127])
    whole = np.clip(np.rint(rows / scales[:, None]), -127, 127).astype(np.int8)
    return {
        "name": name,
        "shape": list(weight.shape),
        "scales": scales.tolist(),
        "bias": [float(f"{b:.5g}") for b in bias],
        "weights": base64.b64encode(whole.tobytes()).decode(),
    }


def unpacked(layer):
    """The weights as the engine reads them: one product each, rounded once to FP32."""
    whole = np.frombuffer(base64.b64decode(layer["weights"]), np.int8).reshape(layer["shape"][0], -1)
    weight = (whole * np.array(layer["scales"])[:, None]).astype(np.float32).reshape(layer["shape"])
    return torch.from_numpy(weight), torch.tensor(layer["bias"])


def forward(layers, x):
    """The maps of every layer by name, and the eleven scores."""
    maps = {}
    for layer in layers[:-1]:
        weight, bias = unpacked(layer)
        x = maps[layer["name"]] = F.relu(F.conv2d(x, weight, bias, padding=1))
        if layer["name"].endswith("_2"):
            x = maps[f"pool{layer['name'][4]}"] = F.max_pool2d(x, 2)
    weight, bias = unpacked(layers[-1])
    return maps, F.linear(x.mean((2, 3)), weight, bias)


def cat():
    """The small photograph of the lessons, as the network takes it."""
    png = base64.b64decode(json.loads((DATA / "photograph-small.json").read_text())["png"])
    return draw.as_input(np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))[None])


def write(path, value):
    path.write_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    torch.set_num_threads(1)
    trained = torch.load(sys.argv[1], weights_only=False)
    layers = [packed(name, *pair) for name, pair in trained["weights"].items()]
    told = {
        "title": "A network for shapes",
        "source": f"trained by test/reference/shapes/train.py, seed {trained['seed']}, {trained['steps']} steps, on shapes that a program draws",
        "licence": "MIT",
        "how": "int8 in base64, a scale for each filter; batch norm folded in; a picture is its bytes / 127.5 − 1",
        "names": draw.NAMES,
    }
    write(DATA / "shape-network.json", {**told, "layers": layers})
    write(DATA / "first-filters.json", {**told, "title": "The first filters of a network for shapes", "layers": layers[:1]})
    rng, kinds = np.random.default_rng(2000), torch.arange(len(draw.NAMES)).repeat(EACH)
    pictures = np.stack([draw.piece(draw.NAMES[kind], rng, SIDE) for kind in kinds])
    pictures = pictures // 16 * 16 + 8  # sixteen shades, so that noise packs well
    scores = forward(layers, draw.as_input(pictures))[1]
    right = (scores.argmax(1) == kinds).sum().item()
    squeezed = base64.b64encode(zlib.compress(np.ascontiguousarray(pictures.transpose(0, 3, 1, 2)).tobytes(), 9)).decode()
    how = f"torch {torch.__version__} on the CPU, FP32; made by export.py from seed {trained['seed']}, {trained['steps']} steps"
    write(HERE / "pieces.json", {"how": how, "side": SIDE, "kinds": kinds.tolist(), "right": right, "pieces": squeezed})
    maps, scores = forward(layers, cat())
    short = lambda numbers: [float(f"{n:.6g}") for n in numbers.tolist()]
    told = {name: {"means": short(m[0].mean((1, 2))), "peaks": short(m[0].amax((1, 2)))} for name, m in maps.items()}
    write(HERE / "maps.json", {"how": how, "input": "the cat at 112 × 112", "maps": told, "scores": short(scores[0])})
    fresh, wanted = draw.pieces(np.random.default_rng(3000), 1000, SIDE)
    print("right of 1,000 fresh:", (forward(layers, draw.as_input(fresh))[1].argmax(1) == wanted).sum().item(), "of the pieces:", right)
    print({name: round((m == 0).float().mean().item(), 2) for name, m in maps.items()}, {name: int((m[0].amax((1, 2)) == 0).sum()) for name, m in maps.items()})
