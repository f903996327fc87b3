import { labelsShape } from "../memory/labelsShape.ts";
import { pythonText } from "../memory/optimizers/pythonText.ts";
import { resolveSettings } from "../memory/optimizers/resolveSettings.ts";
import type { Network } from "../network/network.ts";
import type { Program } from "../program.ts";
import { torchOptimizer } from "./torchOptimizer.ts";

/** The program that is meant, as a function of the device, which says before each step what there is. */
export function loopText(program: Program, network: Network, type: string): readonly string[] {
  const { purpose } = program;
  const isTraining = purpose === "training";
  const head = [
    "def program(device, before_step):",
    `    torch.set_default_dtype(${type})`,
    '    with torch.device("cpu" if device == "cuda" else device):',
    "        network = build()",
    "    torch.set_default_dtype(torch.float32)",
    `    network.${isTraining ? "train" : "eval"}()`,
    '    if device == "cuda":',
    "        network.cuda()",
  ];
  const input = `    x = torch.randn(${network.input.join(", ")}, device=device, dtype=${type})`;
  if (!isTraining)
    return [
      ...head,
      input,
      "    for step in range(STEPS):",
      "        before_step(step, network, x)",
      ...(purpose === "inference"
        ? ["        with torch.no_grad():", "            network(x)"]
        : ["        network(x)"]),
    ];
  const { name, options } = torchOptimizer(program);
  // Off a GPU PyTorch would choose another way, so the script says which one is meant.
  const { implementation } = resolveSettings(name, options);
  const takesClosure = name === "lbfgs";
  const untilDone = takesClosure ? { toleranceGrad: 0, toleranceChange: 0 } : {};
  const call = pythonText(name, { ...options, ...untilDone, implementation }, "network.parameters()");
  const { outputShape } = network.steps[network.output];
  const answer =
    network.name === "googlenet" && program.checkpoints === 1 ? "network(x).logits" : "network(x)";
  const pass = program.keepsLogits
    ? [`out = ${answer}`, "loss = F.cross_entropy(out, y)", "loss.backward()"]
    : [`loss = F.cross_entropy(${answer}, y)`, "loss.backward()"];
  const isMany = program.microBatches > 1;
  const evaluation = [
    `        optimizer.zero_grad(${program.zeroGradients === "zero" ? "set_to_none=False" : ""})`,
    ...(isMany ? [`        for _ in range(${program.microBatches}):`] : []),
    ...pass.map((line) => `${isMany ? "    " : ""}        ${line}`),
  ];
  const given = [
    ...head,
    `    optimizer = ${call}`,
    input,
    `    y = torch.randint(0, ${outputShape[1]}, (${labelsShape(network).join(", ")},), device=device)`,
  ];
  if (takesClosure) return [...given, ...withClosure(evaluation)];
  const variables = program.keepsLogits ? ["out", "loss"] : ["loss"];
  return [
    ...given,
    `    ${variables.join(" = ")} = None`,
    "    for step in range(STEPS):",
    `        before_step(step, network, optimizer, x, y, ${variables.join(", ")})`,
    ...evaluation,
    "        optimizer.step()",
  ];
}

// The optimizer runs what is inside; what it keeps in lists is named, for trackers know of tensors alone.
function withClosure(evaluation: readonly string[]): readonly string[] {
  return [
    "",
    "    def closure():",
    ...evaluation,
    "        return loss",
    "",
    "    for step in range(STEPS):",
    "        lists = [kept for state in optimizer.state.values() for kept in state.values() if isinstance(kept, list)]",
    "        before_step(step, network, optimizer, x, y, *sum(lists, []))",
    "        del lists",
    "        optimizer.step(closure)",
  ];
}
