// Runs programs in PyTorch, each by the script that the engine writes for it, and keeps what was measured:
//
//     TORCH_PYTHON=../torch/bin/python npx tsx test/reference/memory/choices.ts
//
// What was measured before is not measured again, unless pytorch-programs.json is taken away.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program, type Program } from "../../../engine/program.ts";
import { pytorchScript } from "../../../engine/pytorch/pytorchScript.ts";

type Optimizer = Program["optimizer"];

const loop = { implementation: "for-loop" } as const;
const foreach = { implementation: "foreach" } as const;
const fused = { implementation: "fused" } as const;
const sgd: Optimizer = { name: "sgd", options: loop };
const adam: Optimizer = { name: "adam", options: loop };
const lbfgs = (options: Program["optimizer"]["options"]): Optimizer => ({ name: "lbfgs", options });
const small = {
  network: { layers: "conv 32, relu, max pool, conv 64, relu, max pool, flatten, linear 10" },
  size: 32,
};
const norms = {
  network: {
    layers:
      "conv 16 no bias, batch norm, relu in place, average pool, conv 24 5x5 stride 2, dropout 0.3, adaptive average pool 3, flatten, linear 40, relu, linear 7",
  },
  size: 47,
};
const wide = {
  network: { layers: "flatten, linear 500, relu, linear 700 no bias, relu in place, linear 11" },
  size: 12,
};

// Where a linear layer runs again, the gradient of its bias comes when the input that was computed again has gone.
const deep = { network: { layers: `flatten${", linear 256".repeat(8)}` }, size: 9, optimizer: sgd };
const again = [1, 7, 64, 200, 1000].flatMap((batch) =>
  [2, 3, 5].map((checkpoints) => ({ ...deep, batch, checkpoints })),
);

export const choices: readonly Partial<Program>[] = [
  ...again,
  {},
  { optimizer: sgd },
  { optimizer: { name: "sgd", options: { ...loop, momentum: 0.9 } } },
  { optimizer: { name: "adam", options: foreach }, batch: 1 },
  { optimizer: { name: "adamw", options: { weightDecay: 0.01 } }, batch: 1 },
  { optimizer: sgd, keepsLogits: true },
  { optimizer: adam, step: "first", batch: 4 },
  { optimizer: adam, zeroGradients: "zero", batch: 16 },
  { purpose: "inference" },
  { purpose: "inference without no_grad", batch: 8 },
  { purpose: "inference", dtype: "float16", batch: 3 },
  { optimizer: sgd, checkpoints: 4 },
  { optimizer: adam, checkpoints: 7, microBatches: 2, batch: 8 },
  {
    network: "vgg11_bn",
    batch: 5,
    size: 96,
    optimizer: { name: "rmsprop", options: { ...foreach, centered: true, momentum: 0.9 } },
  },
  { network: "vgg11_bn", batch: 2, size: 64, dtype: "float16", keepsLogits: true, microBatches: 2 },
  { network: "vgg19", batch: 2, size: 130, optimizer: { name: "adam", options: fused } },
  { network: "alexnet", batch: 1, optimizer: { name: "adagrad", options: fused } },
  { network: "alexnet", batch: 128, optimizer: { name: "adagrad", options: {} } },
  {
    network: "alexnet",
    batch: 64,
    dtype: "float64",
    optimizer: { name: "adagrad", options: loop },
    step: "first",
  },
  { network: "alexnet", batch: 9, optimizer: { name: "adadelta", options: foreach }, zeroGradients: "zero" },
  {
    network: "alexnet",
    batch: 3,
    checkpoints: 5,
    keepsLogits: true,
    optimizer: { name: "nadam", options: {} },
  },
  {
    network: "lenet5",
    size: 32,
    batch: 100,
    optimizer: { name: "sgd", options: { ...foreach, momentum: 0.9, nesterov: true, weightDecay: 1e-4 } },
  },
  { network: "lenet5", size: 32, batch: 7, purpose: "inference" },
  { network: "googlenet", batch: 8, optimizer: { name: "sgd", options: { momentum: 0.9 } } },
  { network: "googlenet", batch: 4, checkpoints: 4 },
  { network: "googlenet", batch: 2, purpose: "inference" },
  { network: "resnet18", batch: 64, optimizer: sgd, keepsLogits: true },
  { network: "resnet18", batch: 16, dtype: "bfloat16", optimizer: { name: "adam", options: foreach } },
  { network: "resnet18", batch: 8, checkpoints: 4 },
  {
    network: "resnet18",
    batch: 8,
    checkpoints: 16,
    zeroGradients: "zero",
    optimizer: { name: "radam", options: {} },
  },
  { network: "resnet18", batch: 6, purpose: "inference", naming: "sum in the return" },
  { network: "resnet18", batch: 6, purpose: "inference without no_grad", naming: "a name each" },
  { network: "resnet34", batch: 3, optimizer: { name: "adafactor", options: {} }, size: 160 },
  { network: "resnet50", batch: 1, optimizer: { name: "adam", options: { ...foreach, amsgrad: true } } },
  { network: "resnet50", batch: 1, optimizer: { name: "adamw", options: fused } },
  { network: "resnet50", batch: 32, purpose: "inference" },
  { network: "resnet50", batch: 32, purpose: "inference", naming: "a name each" },
  {
    network: "resnet50",
    batch: 4,
    naming: "sum in the return",
    optimizer: { name: "sgd", options: { momentum: 0.9, weightDecay: 1e-4 } },
  },
  { network: "resnet50", batch: 4, checkpoints: 7, microBatches: 3 },
  { network: "resnet50", batch: 2, dtype: "tf32", keepsLogits: true, step: "first" },
  { network: "densenet121", batch: 4, optimizer: { name: "adamw", options: {} } },
  { network: "densenet121", batch: 2, size: 96, purpose: "inference" },
  { network: "densenet121", batch: 2, purpose: "inference", naming: "a name each" },
  { network: "densenet121", batch: 2, checkpoints: 5 },
  { network: "densenet161", batch: 1, purpose: "inference without no_grad", naming: "a name each" },
  { ...small, batch: 64, step: "first" },
  { ...small, batch: 64, optimizer: { name: "adam", options: { ...foreach, weightDecay: 0.01 } } },
  { ...small, batch: 512, optimizer: { name: "asgd", options: {} } },
  {
    ...small,
    batch: 3,
    checkpoints: 3,
    microBatches: 4,
    zeroGradients: "zero",
    optimizer: { name: "rprop", options: {} },
  },
  { ...norms, batch: 6, optimizer: { name: "sgd", options: { ...fused, momentum: 0.9, nesterov: true } } },
  { ...norms, batch: 11, purpose: "inference" },
  { ...norms, batch: 11, checkpoints: 5, keepsLogits: true, dtype: "bfloat16" },
  { ...wide, batch: 2, optimizer: { name: "sgd", options: { ...loop, momentum: 0.9, weightDecay: 1e-4 } } },
  { ...wide, batch: 2, optimizer: { name: "adamax", options: {} }, step: "first" },
  { ...wide, batch: 200, checkpoints: 3, optimizer: sgd },
  { network: "lenet5", size: 32, batch: 3, optimizer: lbfgs({ maxIter: 4, historySize: 5 }) },
  { network: "googlenet", batch: 2, size: 96, optimizer: lbfgs({ maxIter: 4, historySize: 2 }) },
  {
    ...small,
    batch: 16,
    checkpoints: 3,
    microBatches: 2,
    keepsLogits: true,
    zeroGradients: "zero",
    dtype: "bfloat16",
    optimizer: lbfgs({ maxIter: 5, maxEval: 3, historySize: 6 }),
  },
  { network: "alexnet", batch: 4, step: "first", optimizer: lbfgs({}) },
  { ...norms, batch: 6, optimizer: lbfgs({}) },
];

/** The bytes that Python with torch measures. Throws if it does not get that far. */
function measured(python: string, file: string, choice: Partial<Program>): number {
  writeFileSync(file, pytorchScript(program(choice)));
  const { stdout, stderr } = spawnSync(python, [file], { encoding: "utf8" });
  const found = /^measured (\d+)$/m.exec(stdout);
  if (found === null)
    throw new Error(`${JSON.stringify(choice)}: ${stderr.trim().split("\n").at(-1) ?? "no answer"}`);
  return Number(found[1]);
}

function main(python: string | undefined): void {
  if (python === undefined)
    throw new Error("TORCH_PYTHON: name the Python that has torch 2.13.0 and torchvision 0.28.0");
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  const before = existsSync(results) ? (JSON.parse(readFileSync(results, "utf8")) as Results).rows : [];
  const rows: Row[] = [];
  for (const choice of choices) {
    const same = before.find(({ program }) => JSON.stringify(program) === JSON.stringify(choice));
    const row = same ?? { program: choice, measured: measured(python, join(folder, "script.py"), choice) };
    if (same === undefined) console.log(JSON.stringify(row));
    rows.push(row);
  }
  rmSync(folder, { recursive: true });
  writeFileSync(results, `${JSON.stringify({ how, rows } satisfies Results, null, 1)}\n`);
}

const results = new URL("../pytorch-programs.json", import.meta.url);
const how =
  "torch 2.13.0 (CPU build), torchvision 0.28.0; each by the script of `npm run memory -- … --pytorch`, which counts tensors by MemTracker. No GPU was used.";

interface Row {
  readonly program: Partial<Program>;
  readonly measured: number;
}

interface Results {
  readonly how: string;
  readonly rows: readonly Row[];
}

if (process.argv[1]?.endsWith("programs.ts") === true) main(process.env["TORCH_PYTHON"]);
