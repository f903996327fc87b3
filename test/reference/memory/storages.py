"""The bytes of tensors as they come and go."""
import weakref

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class Storages(TorchDispatchMode):
    """Counts the bytes of all storages that operators answer with, for as long as somebody holds them."""

    def __init__(self, *there):
        super().__init__()
        self.sizes, self.curve = {}, [0]
        for tensor in there:
            self.note(tensor)

    def note(self, tensor):
        storage = tensor.untyped_storage()
        if storage._cdata not in self.sizes:
            self.sizes[storage._cdata] = storage.nbytes()
            self.curve.append(self.curve[-1] + storage.nbytes())
            weakref.finalize(storage, self.freed, storage._cdata)

    def freed(self, key):
        self.curve.append(self.curve[-1] - self.sizes.pop(key))

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        answer = function(*args, **(kwargs or {}))
        for tensor in tree_leaves(answer):
            if isinstance(tensor, torch.Tensor):
                self.note(tensor)
        return answer
