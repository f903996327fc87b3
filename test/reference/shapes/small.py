"""Writes `lessons/data/photograph-small.json`: the photograph of the lessons, each four points averaged to one."""

import base64
import io
import json
import pathlib

import numpy as np
from PIL import Image

DATA = pathlib.Path(__file__).parent / "../../../lessons/data"

if __name__ == "__main__":
    large = json.loads((DATA / "photograph.json").read_text())
    photo = np.asarray(Image.open(io.BytesIO(base64.b64decode(large["png"]))).convert("RGB"), np.float64)
    height, width = photo.shape[0] // 2, photo.shape[1] // 2
    small = np.floor(photo.reshape(height, 2, width, 2, 3).mean((1, 3)) + 0.5).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(small).save(file, "png", optimize=True)
    source = large["source"].replace(f"{photo.shape[1]} × {photo.shape[0]}", f"{width} × {height}")
    told = {**large, "source": source, "width": width, "height": height, "png": base64.b64encode(file.getvalue()).decode()}
    (DATA / "photograph-small.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")
