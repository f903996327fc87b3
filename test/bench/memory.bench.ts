// How long a network's memory takes to predict: VGG-16 once warm, and rows of 1,000, 10,000 and 100,000 steps.
import { parseArgs } from "node:util";
import { command } from "../../site/terminal/command.ts";
import { longTimes, vggTimes } from "./memory/vggTimes.ts";

await command(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const [vgg16, long] = [vggTimes(), longTimes()];
  if (values.json) return console.log(JSON.stringify({ vgg16, long }, null, 1));
  console.log("VGG-16, batch 32, once warm");
  for (const { what, milliseconds } of vgg16)
    console.log(`  ${milliseconds.toFixed(3).padStart(8)} ms  ${what}`);
  console.log("A row of convolutions and ReLUs: a training step's timeline");
  for (const { steps, milliseconds, microsecondsPerStep } of long) {
    const each = `${microsecondsPerStep.toFixed(2)} µs a step`;
    console.log(`  ${milliseconds.toFixed(1).padStart(8)} ms  ${steps} steps, ${each}`);
  }
});
