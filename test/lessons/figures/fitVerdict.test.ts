import { expect, test } from "vitest";
import { planned } from "../../../lessons/figures/estimate.ts";
import { acceleratorTable } from "../../../lessons/figures/acceleratorTable.ts";
import { peakBars } from "../../../lessons/figures/peakBars.ts";
import { fitVerdict } from "../../../lessons/figures/fitVerdict.ts";
import listed from "../../../lessons/data/accelerators.json";
import { choices } from "./choices.ts";
import { all, drawFigure } from "./drawFigure.ts";

const plan = planned(choices);
const refused = planned({ ...choices, size: 16 });

test("tensors, segments and what is left stand apart", () => {
  const counts = all(drawFigure(fitVerdict(plan, 16e9)), /<dd>.*?data-bytes="(\d+)"/g).map(Number);
  // 32 parameters, each with a counter of steps in CPU memory.
  expect(counts[0]).toBe(4_540_247_816 - 32 * 4);
  expect(counts[2]).toBe(16e9 - counts[1]!);
});

test("what does not fit leaves nothing, and no row tells how much", () => {
  expect(drawFigure(fitVerdict(plan, 16e9))).toContain("Left over");
  expect(drawFigure(fitVerdict(plan, 4e9))).not.toContain("Left over");
});

test("a verdict has a sign and a sentence", () => {
  expect(drawFigure(fitVerdict(plan, 141e9))).toMatch(/✓.*It fits amply/);
  expect(drawFigure(fitVerdict(plan, 16e9))).toMatch(
    /\?.*It fits if everything that is not a tensor stays below/,
  );
  expect(drawFigure(fitVerdict(plan, 6e9))).toMatch(/\?.*only if the allocator gives back/);
  expect(drawFigure(fitVerdict(plan, 4e9))).toMatch(/✗.*It does not fit into/);
  const between = { leastBytes: 4e9, mostBytes: 16e9 };
  expect(drawFigure(fitVerdict(plan, between))).toMatch(
    /\?.*may fit if the memory is .*>16 GB<.*; it does not if it is .*>4 GB</,
  );
});

test("what belongs to training is idle in inference, and it is said", () => {
  const idle = planned({ ...choices, purpose: "inference", microBatches: 4 });
  expect(drawFigure(fitVerdict(idle, 16e9))).toContain("here they change nothing");
  expect(drawFigure(fitVerdict(plan, 16e9))).not.toContain("here they change nothing");
});

test("what a count assumes of the numbers stands below it", () => {
  const small = { ...choices, network: "lenet5", size: 32, batch: 1 } as const;
  const assumed = "This holds where there is no line search, no tolerance ends a step early";
  expect(drawFigure(fitVerdict(planned({ ...small, optimizer: "lbfgsTen" }), 16e9))).toContain(assumed);
  expect(drawFigure(fitVerdict(planned(small), 16e9))).not.toContain(assumed);
});

test("a plan that cannot be is told once, and sends all other figures to it", () => {
  expect(drawFigure(fitVerdict(refused, 16e9))).toContain("Pictures of 16 × 16 do not suit vgg16");
  expect(drawFigure(peakBars(refused))).toContain(
    "Nothing to show yet: the plan above cannot run, and says why.",
  );
  expect(drawFigure(acceleratorTable(refused, listed.accelerators, listed.sources))).not.toContain("suit");
});

test("the bars at the peak add up to it", () => {
  const [bars] = drawFigure(peakBars(plan)).split("<details");
  const counts = all(bars!, /data-bytes="(\d+)"/g).map(Number);
  expect(counts.pop()).toBe(4_540_247_816);
  expect(counts.reduce((sum, count) => sum + count)).toBe(4_540_247_816);
});
