import { trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { runAgain } from "../../../lessons/figures/runAgain.ts";

const vgg16 = zoo.vgg16.network();
const all = 15_470_264_320;

test("a step that keeps everything runs nothing again", () => {
  expect(runAgain(trainingTimeline(vgg16), vgg16)).toBe(0);
});

test("checkpointing runs convolutions again, never more than all there are", () => {
  const again = [2, 7, 20].map((checkpoints) => runAgain(trainingTimeline(vgg16, { checkpoints }), vgg16));
  for (const count of again) expect(count).toBeGreaterThan(0);
  for (const count of again) expect(count).toBeLessThan(all);
});

test("cut in two, all of the first half runs again, to the ReLU in place that ends it", () => {
  // Steps 0 to 20: convolutions 1_1 to 4_2.
  const firstHalf = vgg16.steps
    .slice(0, 21)
    .reduce((sum, { layer, inputShapes }) => sum + layer.multiplyAdds(...inputShapes), 0);
  expect(runAgain(trainingTimeline(vgg16, { checkpoints: 2 }), vgg16)).toBe(firstHalf);
});
