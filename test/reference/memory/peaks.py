"""Peaks of a forward pass and of a training step, by MemTracker on fake tensors."""
import torch
import torch.nn.functional as F
from torch import optim
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.distributed._tools.mem_tracker import MemTracker

from models import build, scores

OPTIMIZERS = {
    "sgd": lambda p: optim.SGD(p, lr=0.01, foreach=False),
    "sgdm": lambda p: optim.SGD(p, lr=0.01, momentum=0.9, foreach=False),
    "adam": lambda p: optim.Adam(p, foreach=False),
    "adam_foreach": lambda p: optim.Adam(p, foreach=True),
    "adamw": lambda p: optim.AdamW(p, foreach=False),
    "amsgrad": lambda p: optim.Adam(p, amsgrad=True, foreach=False),
    "rmsprop": lambda p: optim.RMSprop(p, foreach=False),
    "adagrad": lambda p: optim.Adagrad(p, foreach=False),
}


class WithoutModuleHooks:
    """Stands in for MemTracker's module hooks, which put the steps behind a module's input in a cycle: a branch without
    a gradient, such as GoogLeNet's classifiers, would then never be freed, and grow with every step."""

    parents = {"Global"}
    is_bw = property(lambda self: torch._C._current_graph_task_id() != -1)

    def register_user_hooks(self, *hooks):
        pass

    def clear_user_hooks(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        pass


def loss_of(network, picture, labels):
    output = scores(network(picture))
    return F.cross_entropy(output, labels)


def peak(make, batch, opt, grad=True, train=True, steps=2, s2n=True, micro=1, picture=(3, 224, 224), labels=(1000,), hooks=True):
    """`labels` is the number of classes, and the places scored if there are more than one; `opt` a name, or what makes one."""
    with FakeTensorMode(allow_non_fake_inputs=True):
        network = make().train(train)
        x = torch.randn(batch, *picture)
        y = torch.randint(0, labels[0], (batch, *labels[1:]))
        optimizer = (opt if callable(opt) else OPTIMIZERS[opt])(network.parameters()) if opt else None
        tracker = MemTracker()
        if not hooks:
            tracker._mod_tracker = WithoutModuleHooks()
            tracker._track_module_params_and_buffers(network)
        tracker.track_external(network, x, *([y, optimizer] if opt else []))
        with tracker:
            if opt is None:
                with torch.set_grad_enabled(grad):
                    network(x)
            for _ in range(steps if opt else 0):
                tracker.reset_mod_stats()
                optimizer.zero_grad(set_to_none=s2n)
                for _ in range(micro):
                    loss = loss_of(network, x, y)
                    loss.backward()
                    tracker.reset_mod_stats()
                optimizer.step()
        (snapshot,) = tracker.get_tracker_snapshot("peak").values()
    return {str(getattr(kind, "value", kind)): size for kind, size in snapshot.items() if size}


def row(builder, B, opt, mode, **config):
    named = {"builder": builder, "B": B, "opt": opt, **config, "mode": mode}
    return {"config": named, "peak_bytes": peak(lambda: build(builder), B, opt, **config)}


def inference(builder, B, grad):
    mode = "eval_grad_enabled" if grad else "no_grad"
    return row(builder, B, None, mode, train=False, grad=grad, steps=1)


def peaks():
    rows = []
    for B in (1, 8, 32):
        rows += [inference("vgg16", B, grad) for grad in (False, True)]
        rows += [row("vgg16", B, opt, "train") for opt in ("sgd", "sgdm", "adam", "adam_foreach")]
    rows.append(row("vgg16", 32, "adam", "train", s2n=False))
    for builder in ("resnet50", "alexnet"):
        rows += [inference(builder, 32, False), row(builder, 32, "adam", "train")]
    return rows
