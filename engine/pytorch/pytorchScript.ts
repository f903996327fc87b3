import { processPeaks } from "../memory/allocator/processPeaks.ts";
import { labelsShape } from "../memory/labelsShape.ts";
import { pythonText } from "../memory/optimizers/pythonText.ts";
import type { OptimizerName } from "../memory/optimizers/optimizerKinds.ts";
import { settings, type OptimizerOptions } from "../memory/optimizers/settings.ts";
import { segmentsOf } from "../memory/timeline/checkpoint.ts";
import { peak } from "../memory/timeline/peak.ts";
import { plan } from "../memory/timeline/plan.ts";
import type { Network } from "../network/network.ts";
import { programNetwork, programProcess, programTimeline, type Program } from "../program.ts";
import { group } from "../units/group.ts";
import { blockForward } from "./blockForward.ts";
import { isSequential, moduleText, sequentialText } from "./networkText.ts";

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
  // RAdam's steps are all alike from the sixth on.
  const least = isTraining && program.optimizer.name === "radam" ? 6 : 2;
  const count = isTraining && step === "first" ? 1 : Math.max(least, steps.length);
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
    ...loop(program, network, type),
    "",
    "",
    ...measuring(program, network),
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

function heading({ batch, size, dtype, purpose, step }: Program, network: Network): readonly string[] {
  const doing =
    purpose === "training"
      ? `${step === "first" ? "the first training step" : "a later training step"}`
      : purpose;
  return [
    `# ${network.name}: ${doing}, ${group(batch)} ${batch === 1 ? "picture" : "pictures"} of ${size} × ${size}, ${dtype}.`,
    "# For Python with torch 2.13.0 and torchvision 0.28.0. Without a GPU nothing is computed: tensors have shapes alone, and",
    "# PyTorch's MemTracker counts the bytes that they would take.",
  ];
}

function build(program: Program, network: Network): readonly string[] {
  const { naming = "torchvision", checkpoints, purpose } = program;
  if (purpose === "training" && checkpoints > 1) {
    const steps = plan(network);
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
  return [moduleText(plan(network), []), "", "", "def build():", "    return Network()"];
}

// The program that is meant.
function loop(program: Program, network: Network, type: string): readonly string[] {
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
  const { implementation } = settings(name, options);
  const call = pythonText(name, { ...options, implementation }, "network.parameters()");
  const { outputShape } = network.steps[network.output];
  const answer =
    network.name === "googlenet" && program.checkpoints === 1 ? "network(x).logits" : "network(x)";
  const pass = program.keepsLogits
    ? [`out = ${answer}`, "loss = F.cross_entropy(out, y)", "loss.backward()"]
    : [`loss = F.cross_entropy(${answer}, y)`, "loss.backward()"];
  const isMany = program.microBatches > 1;
  const variables = program.keepsLogits ? ["out", "loss"] : ["loss"];
  return [
    ...head,
    `    optimizer = ${call}`,
    input,
    `    y = torch.randint(0, ${outputShape[1]}, (${labelsShape(network).join(", ")},), device=device)`,
    `    ${variables.join(" = ")} = None`,
    "    for step in range(STEPS):",
    `        before_step(step, network, optimizer, x, y, ${variables.join(", ")})`,
    `        optimizer.zero_grad(${program.zeroGradients === "zero" ? "set_to_none=False" : ""})`,
    ...(isMany ? [`        for _ in range(${program.microBatches}):`] : []),
    ...pass.map((line) => `${isMany ? "    " : ""}        ${line}`),
    "        optimizer.step()",
  ];
}

function torchOptimizer({ optimizer: { name, options } }: Program): {
  readonly name: OptimizerName;
  readonly options: OptimizerOptions;
} {
  if (name === "adam8bit")
    throw new RangeError("optimizer: 8-bit Adam is bitsandbytes' and not PyTorch's; take adam");
  return { name, options };
}

// The module of the optimizer, where its fused kernel is asked for; AdamW's is Adam's.
function fusedOptimizer(program: Program): string | undefined {
  const { name, options } = torchOptimizer(program);
  if (settings(name, options).implementation !== "fused") return undefined;
  return name === "adamw" ? "adam" : name;
}

/** Everything that measures. */
function measuring(program: Program, network: Network): readonly string[] {
  const isTraining = program.purpose === "training";
  const hasDropout = isTraining && network.steps.some(({ layer }) => layer.kind === "dropout");
  const asks = isTraining && ["adafactor", "asgd"].includes(program.optimizer.name);
  const fusedName = isTraining ? fusedOptimizer(program) : undefined;
  return [
    "class NoHooks:",
    '    """Stands in for MemTracker\'s hooks on modules, which would keep alive what PyTorch by itself lets go."""',
    "",
    '    parents = {"Global"}',
    "    is_bw = property(lambda self: torch._C._current_graph_task_id() != -1)",
    "    register_user_hooks = clear_user_hooks = __exit__ = lambda self, *what: None",
    "    __enter__ = lambda self: self",
    "",
    "",
    "class Tracker(MemTracker):",
    '    """MemTracker with the peak of all devices together: an optimizer may count its steps in CPU memory."""',
    "",
    "    peak = 0",
    "",
    "    def _update_peak_stats(self, state):",
    "        super()._update_peak_stats(state)",
    '        alive = sum(device["Total"] for device in self._curr_mem_snap.values())',
    "        self.peak = max(self.peak, alive)",
    "",
    "",
    "def count_tensors():",
    "    tracker = Tracker()",
    "    tracker._mod_tracker = NoHooks()",
    "",
    "    def before_step(step, network, *others):",
    "        if step == STEPS - 1:",
    "            tracker._track_module_params_and_buffers(network)",
    "            tracker.track_external(*(one for one in others if one is not None))",
    "            tracker.__enter__()",
    "",
    ...(hasDropout ? dropout : []),
    ...(asks
      ? [
          "    # This optimizer asks tensors for a number, and shapes alone have none; any will do.",
          "    torch.Tensor.item = lambda tensor: 1.0",
        ]
      : []),
    ...(fusedName === undefined
      ? []
      : [
          "    # Fused kernels run on a GPU; here their shapes are enough.",
          `    optim = sys.modules["torch.optim.${fusedName}"]`,
          "    optim._device_dtype_check_for_fused = lambda *what, **more: None",
          // Two fused kernels do not know the meta device.
          ...(fusedName === "adagrad" || fusedName === "sgd"
            ? [
                '    meta = torch.library.Library("aten", "IMPL", "Meta")',
                `    meta.impl("_fused_${fusedName}_", lambda *what, **more: None)`,
              ]
            : []),
        ]),
    ...(isTraining ? ['    program("meta", before_step)'] : fake),
    "    tracker.__exit__(None, None, None)",
    "    return tracker.peak",
    "",
    "",
    ...onGpu,
    "",
    "",
    "if torch.cuda.is_available():",
    "    measure_gpu()",
    "measured = count_tensors()",
    'print("predicted", PREDICTED)',
    'print("measured", measured)',
    "sys.exit(0 if measured == PREDICTED else 1)",
  ];
}

const dropout = [
  "    # On a GPU dropout keeps a mask of one byte a number; elsewhere it would keep four.",
  "    def dropout(x, p=0.5, training=True, inplace=False):",
  "        return torch.native_dropout(x, p, training)[0] if training else x",
  "",
  "    F.dropout = dropout",
];

// The meta device would give batch normalisation statistics that it does not make in evaluation mode.
const fake = ["    with FakeTensorMode(allow_non_fake_inputs=True):", '        program("cpu", before_step)'];

const onGpu = [
  "def measure_gpu():",
  "    def before_step(step, *what):",
  "        if step == STEPS - 1:",
  "            torch.cuda.reset_peak_memory_stats()",
  "",
  '    program("cuda", before_step)',
  "    free, total = torch.cuda.mem_get_info()",
  '    print("card", torch.cuda.get_device_name(), "with", total)',
  '    print("allocated: predicted without workspaces", ALLOCATED, "measured", torch.cuda.max_memory_allocated())',
  '    print("reserved: predicted without workspaces", RESERVED, "measured", torch.cuda.max_memory_reserved())',
  '    print("in use on the whole card, by its driver", total - free)',
];
