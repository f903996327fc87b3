import { inferenceTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { residualBlock } from "../../../lessons/figures/residualBlock.ts";
import { blockTensors } from "../../../lessons/figures/residualBlock/blockTensors.ts";
import { all, drawFigure } from "./drawFigure.ts";

const resnet50 = zoo.resnet50.network({ batch: 32 });
const timeline = inferenceTimeline(resnet50);
const statesAt = (block: string, event: number) =>
  blockTensors(resnet50, timeline, { block, event }).map(
    ({ label, path, state }) => `${path} ${label}: ${state}`,
  );

test("at the peak of ResNet-50 three large maps are alive, and one small has only a name left", () => {
  expect(statesAt("layer1.0", 340)).toEqual([
    "given maxpool: named",
    "main conv1: gone",
    "main bn1, relu1: gone",
    "main conv2: gone",
    "main bn2, relu2: gone",
    "main conv3: gone",
    "main bn3: alive",
    "shortcut downsample.0: alive",
    "shortcut downsample.1: alive",
  ]);
});

test("before a tensor comes it is to come, and the shortcut still has to read what the block is given", () => {
  const states = statesAt("layer1.0", 329);
  expect(states.slice(0, 4)).toEqual([
    "given maxpool: alive",
    "main conv1: alive",
    "main bn1, relu1: alive",
    "main conv2: to come",
  ]);
});

test("a block that reshapes nothing has no tensor on its shortcut", () => {
  const paths = blockTensors(resnet50, timeline, { block: "layer1.1", event: 349 }).map(({ path }) => path);
  expect(paths).toEqual(["given", "main", "main", "main", "main", "main", "main"]);
});

test("a block without a sum is refused", () => {
  expect(() => blockTensors(resnet50, timeline, { block: "conv1", event: 0 })).toThrow(
    "residualBlock: expected a block with a sum, got conv1",
  );
});

test("a box is as wide as its tensor has bytes, and tells its bytes and its state in words", () => {
  const html = drawFigure(residualBlock(resnet50, timeline, { block: "layer1.0", moment: 340, unit: "MB" }));
  // 32 × 64 × 56 × 56 × 4 B is a quarter of 32 × 256 × 56 × 56 × 4 B: 140 / 4.
  expect(all(html, /<rect [^>]*width="(\d+)"/g)).toEqual([
    "35",
    "35",
    "35",
    "35",
    "35",
    "140",
    "140",
    "140",
    "140",
  ]);
  expect(html).toContain(">bn3 · 102.76 MB</text>");
  expect(all(html, />(gone|only a name left|to come)<\/text>/g)).toEqual([
    "only a name left",
    "gone",
    "gone",
    "gone",
    "gone",
    "gone",
  ]);
  expect(html).toContain("downsample.1, 102.76 MB, alive");
});

test("both paths leave the box of what the block is given", () => {
  const html = drawFigure(residualBlock(resnet50, timeline, { block: "layer1.0", moment: 329, unit: "MB" }));
  // It begins at 18 and is 35 wide.
  expect(all(html, /<path d="M(\d+) 27H/g)).toEqual(["18", "53"]);
});

test("both paths end in one row, and a moment past the end is the last", () => {
  const html = drawFigure(residualBlock(resnet50, timeline, { block: "layer1.0", moment: 1e6, unit: "MiB" }));
  // bn3 is the sixth of its path and the seventh row, 6 × 43 + 13.
  expect(all(html, /<text [^>]*y="(\d+)"[^>]*>(?:bn3|downsample\.1) · 98(?:\.0+)? MiB/g)).toEqual([
    "271",
    "271",
  ]);
  expect(html).toContain(`after event ${timeline.events.length - 1}:`);
});
