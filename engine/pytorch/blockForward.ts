import type { Naming } from "../zoo/zooEntry.ts";

/** Python that gives torchvision's blocks a `forward` which names its maps in another way; nothing where it is its own. */
export function blockForward(network: string, naming: Naming): readonly string[] {
  if (naming === "torchvision") return [];
  if (network.startsWith("densenet")) return [...denseLayer, "", ""];
  const convolutions = ["resnet18", "resnet34"].includes(network) ? 2 : 3;
  const block = convolutions === 2 ? "BasicBlock" : "Bottleneck";
  const body = naming === "a name each" ? ofItsOwn(convolutions) : sumInReturn(convolutions);
  return ["def forward(self, x):", ...body, "", "", `models.resnet.${block}.forward = forward`, "", ""];
}

function ofItsOwn(convolutions: number): readonly string[] {
  const lines: string[] = [];
  let before = "x";
  for (let place = 1; place <= convolutions; place++) {
    lines.push(
      `    conv${place} = self.conv${place}(${before})`,
      `    bn${place} = self.bn${place}(conv${place})`,
    );
    if (place < convolutions) lines.push(`    relu${place} = self.relu(bn${place})`);
    before = `relu${place}`;
  }
  return [
    ...lines,
    "    identity = x if self.downsample is None else self.downsample(x)",
    `    sum = bn${convolutions} + identity`,
    "    return self.relu(sum)",
  ];
}

function sumInReturn(convolutions: number): readonly string[] {
  const lines: string[] = [];
  let before = "x";
  for (let place = 1; place <= convolutions; place++) {
    const norm = `self.bn${place}(self.conv${place}(${before}))`;
    lines.push(`    out = ${place < convolutions ? `self.relu(${norm})` : norm}`);
    before = "out";
  }
  return [
    ...lines,
    "    identity = x if self.downsample is None else self.downsample(x)",
    "    return self.relu(out + identity)",
  ];
}

const denseLayer = [
  "def forward(self, input):",
  "    joined = torch.cat([input] if isinstance(input, torch.Tensor) else input, 1)",
  "    norm1 = self.norm1(joined)",
  "    relu1 = self.relu1(norm1)",
  "    conv1 = self.conv1(relu1)",
  "    norm2 = self.norm2(conv1)",
  "    relu2 = self.relu2(norm2)",
  "    return self.conv2(relu2)",
  "",
  "",
  "models.densenet._DenseLayer.forward = forward",
];
