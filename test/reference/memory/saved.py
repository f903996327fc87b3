"""What PyTorch keeps for backward, by unique storage."""
import torch
import torch.nn.functional as F

from models import build, scores

CASES = [("vgg11", 32), ("vgg13", 32), ("vgg16", 1), ("vgg16", 32), ("vgg16_bn", 32), ("vgg19", 32), ("alexnet", 32)]
CASES += [("resnet18", 32), ("resnet34", 32), ("resnet50", 1), ("resnet50", 32), ("googlenet", 32)]


def saved(name, batch, dtype=torch.float32):
    with torch.device("meta"):
        network = build(name).to(dtype).train()
        picture = torch.empty(batch, 3, 224, 224, dtype=dtype)
        labels = torch.empty(batch, dtype=torch.int64)
    owners = [picture, labels, *network.parameters(), *network.buffers()]
    places = {t.untyped_storage()._cdata: "act" for t in owners}
    places[picture.untyped_storage()._cdata] = "input"
    places[labels.untyped_storage()._cdata] = "label"
    places.update({p.untyped_storage()._cdata: "param" for p in network.parameters()})
    places.update({b.untyped_storage()._cdata: "buffer" for b in network.buffers()})
    kept = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        place = f"{places.get(storage._cdata, 'act')}/{tensor.dtype}"
        kept[storage._cdata] = (storage, place, storage.nbytes())
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        loss = F.cross_entropy(scores(network(picture)), labels)
    answer = {}
    for _, place, size in kept.values():
        entry = answer.setdefault(place, {"tensors": 0, "bytes": 0})
        entry["tensors"] += 1
        entry["bytes"] += size
    return answer


def saved_for_backward():
    answer = {}
    for name, batch in CASES:
        parts = saved(name, batch)
        total = sum(part["bytes"] for place, part in parts.items() if place.split("/")[0] in ("act", "input"))
        answer[f"{name}@B{batch}"] = {"total_act_plus_input_bytes": total, **parts}
    answer["vgg16_fp16@B32"] = saved("vgg16", 32, torch.float16)
    return answer
