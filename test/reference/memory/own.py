"""Networks of our own, with what torchvision's do not have: branches added and joined, pools and dropout before any
parameter, modules inside modules, a softmax at the end, scores at every place. Variables are deleted as soon as nothing
needs them, so that only callers keep what they passed in."""
import torch
import torch.nn.functional as F
from torch import nn


class LeNet(nn.Module):
    picture, labels = (1, 32, 32), (10,)

    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5)
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)

    def forward(self, x):
        x = F.avg_pool2d(F.relu(self.conv1(x)), 2)
        x = F.avg_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


class Branches(nn.Module):
    picture, labels = (3, 16, 16), (7,)

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.a, self.b = nn.Conv2d(8, 8, 3, padding=1), nn.Conv2d(8, 8, 1)
        self.c = nn.Conv2d(8, 8, 5, padding=2, groups=4)
        self.fc = nn.Linear(24, 7)

    def forward(self, x):
        x = self.stem(x)
        a, b, c = self.a(x), self.b(x), self.c(x)
        del x
        a = a + b
        x = torch.cat([a, b, c], 1)
        del a, b, c
        x = torch.flatten(F.adaptive_avg_pool2d(x, 1), 1)
        return self.fc(x)


class PoolFirst(nn.Module):
    picture, labels = (3, 20, 20), (5,)

    def __init__(self):
        super().__init__()
        self.conv, self.bn, self.fc = nn.Conv2d(3, 4, 3, stride=2), nn.BatchNorm2d(4), nn.Linear(64, 5)

    def forward(self, x):
        x = F.max_pool2d(x, 2)
        x = F.dropout(x, 0.5, self.training)
        x = self.bn(self.conv(x))
        x = F.dropout(F.relu(x), 0.3, self.training)
        x = self.fc(torch.flatten(x, 1))
        return F.softmax(x, 1)


class LinearFirst(nn.Module):
    picture, labels = (1, 12, 12), (9,)

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = nn.Linear(144, 300), nn.Linear(300, 300, bias=False), nn.Linear(300, 9)

    def forward(self, x):
        x = F.relu(self.a(torch.flatten(x, 1)))
        y = F.relu(self.b(x))
        x = x + y
        return self.c(x)


class Block(nn.Module):
    def __init__(self, inside, outside):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(inside, outside, 3, padding=1), nn.Conv2d(outside, outside, 3, padding=1)
        self.proj = nn.Conv2d(inside, outside, 1)

    def forward(self, x):
        y = self.proj(x)
        z = self.conv1(x)
        z = F.relu(z)
        z = self.conv2(z)
        return z + y


class Nested(nn.Module):
    picture, labels = (2, 18, 18), (4,)

    def __init__(self):
        super().__init__()
        inner = nn.Sequential(Block(8, 32), nn.MaxPool2d(3, 2, 1, ceil_mode=True))
        self.body = nn.Sequential(nn.Conv2d(2, 16, 3, padding=1), nn.ReLU(), Block(16, 8), inner, nn.BatchNorm2d(32))
        self.fc = nn.Linear(3200, 4)

    def forward(self, x):
        return self.fc(torch.flatten(self.body(x), 1))


class EveryPlace(nn.Module):
    picture, labels = (3, 14, 14), (4, 12, 12)

    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = nn.Conv2d(3, 64, 3, padding=1), nn.Conv2d(64, 3, 1), nn.Conv2d(3, 4, 3)

    def forward(self, x):
        x = torch.relu_(self.a(x))
        x = self.b(x)
        return self.c(x)


NETWORKS = {network.__name__: network for network in (LeNet, Branches, PoolFirst, LinearFirst, Nested, EveryPlace)}
