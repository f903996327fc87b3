import { processPeaks } from "../memory/allocator/processPeaks.ts";
import { segmentsOf } from "../memory/timeline/checkpointSegment.ts";
import { peak } from "../memory/timeline/peak.ts";
import { schedule } from "../memory/timeline/schedule.ts";
import type { Network } from "../network/network.ts";
import {
  programNetwork,
  programOptimizer,
  programProcess,
  programTimeline,
  type Program,
} from "../program.ts";
import { group } from "../units/group.ts";
import { blockForward } from "./blockForward.ts";
import { loopText } from "./loopText.ts";
import { measuringText } from "./measuringText.ts";
import { isSequential, moduleText, sequentialText } from "./moduleText.ts";

const pythonTypes: Readonly<Partial<Record<Program["dtype"], string>>> = {
  float64: "torch.float64",
  float32: "torch.float32",
  tf32: "torch.float32",
  float16: "torch.float16",
  bfloat16: "torch.bfloat16",
};

/**
 * The whole Python script that runs a program in PyTorch 2.13 and measures what it takes. On any machine it counts tensors
 * that have shapes alone, by PyTorch's MemTracker; where there is a GPU it also runs there. Its last lines are
 * `predicted` and `measured`, in bytes of tensors; it exits with 0 if they are equal and with 1 if not.
 *
 * Throws for formats in which PyTorch has no such program.
 */
export function pytorchScript(program: Program): string {
  const { dtype, step, purpose } = program;
  const type = pythonTypes[dtype];
  if (type === undefined)
    throw new RangeError(
      `dtype: PyTorch runs no network in ${dtype}; take ${Object.keys(pythonTypes).join(", ")}`,
    );
  const network = programNetwork(program);
  const { bytes } = peak(programTimeline(program));
  const { steps, later } = processPeaks(programProcess(program));
  const gpu = step === "first" && purpose === "training" ? steps[0] : later;
  const isTraining = purpose === "training";
  const usesModels = isZoo(program) && !(isTraining && program.checkpoints > 1);
  const count = isTraining && step === "first" ? 1 : Math.max(2, steps.length);
  return [
    ...heading(program, network),
    "import sys",
    ...(usesModels ? ["import types"] : []),
    "",
    "import torch",
    "import torch.nn.functional as F",
    "from torch import nn",
    "from torch.distributed._tools.mem_tracker import MemTracker",
    ...(isTraining ? [] : ["from torch._subclasses.fake_tensor import FakeTensorMode"]),
    ...(isTraining && program.checkpoints > 1 ? ["from torch.utils.checkpoint import checkpoint"] : []),
    ...(usesModels ? importModels : []),
    "",
    `PREDICTED = ${bytes}  # all tensors alive at the peak`,
    `ALLOCATED, RESERVED = ${gpu.peakAllocatedBytes}, ${gpu.reservedBytes}  # the caching allocator's blocks and segments on a GPU`,
    `STEPS = ${count}  # the last one counts`,
    ...(dtype === "tf32" ? ["torch.backends.cuda.matmul.allow_tf32 = True"] : []),
    "",
    "",
    ...build(program, network),
    "",
    "",
    ...loopText(program, network, type),
    "",
    "",
    ...measuringText(program, network),
    "",
  ].join("\n");
}

const importModels = [
  "",
  "try:",
  "    from torchvision import models",
  "except RuntimeError:  # a torchvision made for another build of torch lacks operators that are not needed here",
  '    sys.modules["torchvision._meta_registrations"] = types.ModuleType("none")',
  "    from torchvision import models",
];

function isZoo({ network }: Program): boolean {
  return typeof network === "string" && network !== "lenet5";
}

function heading(program: Program, network: Network): readonly string[] {
  const { batch, size, dtype, purpose, step } = program;
  const { assumes } = purpose === "training" ? programOptimizer(program) : {};
  const doing =
    purpose === "training"
      ? `${step === "first" ? "the first training step" : "a later training step"}`
      : purpose;
  return [
    `# ${network.name}: ${doing}, ${group(batch)} ${batch === 1 ? "picture" : "pictures"} of ${size} × ${size}, ${dtype}.`,
    "# For Python with torch 2.13.0 and torchvision 0.28.0. Without a GPU nothing is computed: tensors have shapes alone, and",
    "# PyTorch's MemTracker counts the bytes that they would take.",
    ...(assumes === undefined ? [] : [`# This holds where ${assumes}.`]),
  ];
}

function build(program: Program, network: Network): readonly string[] {
  const { naming = "torchvision", checkpoints, purpose } = program;
  if (purpose === "training" && checkpoints > 1) {
    const steps = schedule(network);
    return [
      moduleText(steps, segmentsOf(steps, checkpoints)),
      "",
      "",
      "def build():",
      "    return Network()",
    ];
  }
  if (isZoo(program)) {
    const options = network.name === "googlenet" ? "aux_logits=True, init_weights=False" : "";
    const patch = blockForward(network.name, naming);
    return [...patch, "def build():", `    return models.${network.name}(${options})`];
  }
  if (isSequential(network)) return ["def build():", `    return ${sequentialText(network)}`];
  return [moduleText(schedule(network), []), "", "", "def build():", "    return Network()"];
}
