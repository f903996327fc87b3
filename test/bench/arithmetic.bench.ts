// How fast the arithmetic is: convolution beside the CPU backend of TensorFlow.js, and the digits' training.
import { parseArgs } from "node:util";
import { command } from "../../site/terminal/command.ts";
import { conv2dTimes } from "./engine/conv2dTimes.ts";
import { digitsTime } from "./engine/digitsTime.ts";

await command(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const [conv2d, digits] = [await conv2dTimes(), await digitsTime()];
  if (values.json) return console.log(JSON.stringify({ conv2d, digits }, null, 1));
  console.log("conv2d, and how many times as long TensorFlow.js takes on its CPU backend");
  for (const { what, milliseconds, ratio } of conv2d)
    console.log(`  ${milliseconds.toFixed(2).padStart(8)} ms  ${ratio.toFixed(2)} ×  ${what}`);
  const right = `${(100 * digits.accuracy).toFixed(1)} % of the digits held out are right`;
  console.log(`Training on digits\n  ${digits.seconds.toFixed(2).padStart(8)} s   ${right}`);
});
