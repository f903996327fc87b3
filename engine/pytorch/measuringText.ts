import { resolveSettings } from "../memory/optimizers/resolveSettings.ts";
import type { Network } from "../network/network.ts";
import type { Program } from "../program.ts";
import { torchOptimizer } from "./torchOptimizer.ts";

/** Everything that measures. */
export function measuringText(program: Program, network: Network): readonly string[] {
  const isTraining = program.purpose === "training";
  const hasDropout =
    isTraining && network.steps.some(({ layer }) => String(layer.pytorch).startsWith("nn.Dropout"));
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
    ...(isTraining && program.optimizer.name === "lbfgs" ? goingOn : []),
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

// LBFGS compares `ys > 1e-10`, `gtd > -tolerance_change` and, by `min`, `1.0 / … < 1.0`; all else it compares with `<=`.
const goingOn = [
  "    # Shapes alone have no numbers, so none ends a step: every pair is kept, and no tolerance is met.",
  "    def compare(comparison, is_true):",
  "        def compared(tensor, other):",
  "            answer = comparison(tensor, other)",
  "            answer.is_true = is_true(other)",
  "            return answer",
  "",
  "        return compared",
  "",
  "    torch.Tensor.__gt__ = compare(torch.Tensor.__gt__, lambda other: other > 0)",
  "    torch.Tensor.__lt__ = compare(torch.Tensor.__lt__, lambda other: True)",
  '    torch.Tensor.__bool__ = lambda tensor: getattr(tensor, "is_true", False)',
  "    torch.Tensor.__float__ = lambda tensor: 1.0",
  '    numbers = torch.library.Library("aten", "IMPL", "Meta")',
  '    numbers.impl("_local_scalar_dense", lambda tensor: 1.0)',
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

// The module of the optimizer, where its fused kernel is asked for; AdamW's is Adam's.
function fusedOptimizer(program: Program): string | undefined {
  const { name, options } = torchOptimizer(program);
  if (resolveSettings(name, options).implementation !== "fused") return undefined;
  return name === "adamw" ? "adam" : name;
}
