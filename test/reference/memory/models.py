"""torchvision's models; none of the operators that its wheel compiles is needed."""
import sys
import types

import torch
import torch.nn.functional as F

try:
    import torchvision.models as models
except RuntimeError:  # a wheel built for another torch lacks its operators
    sys.modules["torchvision._meta_registrations"] = types.ModuleType("none")
    import torchvision.models as models

NAMES = (
    "alexnet googlenet vgg11 vgg11_bn vgg13 vgg13_bn vgg16 vgg16_bn vgg19 vgg19_bn "
    "resnet18 resnet34 resnet50 resnet101 resnet152"
).split()


def build(name, **options):
    if name == "googlenet":
        options = {"init_weights": False, "aux_logits": True, **options}
    return getattr(models, name)(weights=None, **options)


def scores(output):
    """GoogLeNet's answer in training has its two classifiers' beside it."""
    return getattr(output, "logits", output)


def native_dropout(input, p=0.5, training=True, inplace=False):
    return torch.native_dropout(input, p, training)[0] if training else input


# On a GPU dropout keeps a mask of one byte a number; the CPU's way would keep four.
F.dropout = native_dropout
