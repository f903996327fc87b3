"""Parameters and multiply-adds of torchvision's networks: torchvision.json."""
import torch
from torch.utils.flop_counter import FlopCounterMode

from models import NAMES, build, models

HOW = (
    "torchvision 0.28.0 models built with torch 2.13.0 on the meta device; parameterCount counts every parameter of the "
    "default training build (GoogLeNet: with both auxiliary classifiers), publishedParameterCount and publishedGMACs are "
    "what torchvision documents; multiplyAdds by torch.utils.flop_counter in eval mode, biases not counted"
)


def row(name):
    with torch.device("meta"):
        network = build(name).eval()
        picture = torch.empty(1, 3, 224, 224)
    with FlopCounterMode(display=False) as counter:
        network(picture)
    published = models.get_model_weights(name).DEFAULT.meta
    return {
        "name": name,
        "parameterCount": sum(p.numel() for p in network.parameters()),
        "publishedParameterCount": published["num_params"],
        "multiplyAdds": counter.get_total_flops() // 2,
        "publishedGMACs": published["_ops"],
        "inputSize": 224,
        "bufferBytes": sum(b.numel() * b.element_size() for b in network.buffers()),
    }


def torchvision_json():
    return {"how": HOW, "networks": [row(name) for name in NAMES]}
