// Writes pytorch-seeds.json: what PyTorch takes for the programs of seeds 0 to 599. `TORCH_PYTHON=… npx tsx test/reference/memory/seeds.ts`.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { segmentsOf } from "../../../engine/memory/timeline/checkpointSegment.ts";
import { schedule } from "../../../engine/memory/timeline/schedule.ts";
import { moduleText } from "../../../engine/pytorch/moduleText.ts";
import { seededProgram } from "../../engine/memory/seededProgram.ts";

const count = 600;
const how =
  "torch 2.13.0 (CPU build), the most bytes of storages alive at once in the second training step with SGD, one parameter at a " +
  "time, counted as in pytorch-views.json; the program of each seed from 0 on; made by memory/seeds.ts";

const python = process.env["TORCH_PYTHON"];
if (python === undefined) throw new Error("TORCH_PYTHON: name the Python that has torch 2.13.0");
const lines = Array.from({ length: count }, (_, seed) => {
  const { network, checkpoints, microBatches, zeroGradients } = seededProgram(seed);
  const steps = schedule(network);
  const text = moduleText(steps, segmentsOf(steps, checkpoints));
  return JSON.stringify({ text, shape: network.input, microBatches, zeroGradients });
});
const script = fileURLToPath(new URL("seeds.py", import.meta.url));
const { stdout, stderr, status } = spawnSync(python, [script], { input: lines.join("\n"), encoding: "utf8" });
if (status !== 0) throw new Error(stderr);
const measured = stdout.trim().split("\n").map(Number);
writeFileSync(
  new URL("../pytorch-seeds.json", import.meta.url),
  `{\n "how": ${JSON.stringify(how)},\n "measured": [${measured.join(", ")}]\n}\n`,
);
