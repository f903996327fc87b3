import { expect, test } from "vitest";
import { optimizers } from "../../../engine/memory/optimizers/index.ts";
import { segmentsOf } from "../../../engine/memory/timeline/checkpointSegment.ts";
import { peak } from "../../../engine/memory/timeline/peak.ts";
import { schedule } from "../../../engine/memory/timeline/schedule.ts";
import { trainingTimeline } from "../../../engine/memory/timeline/trainingTimeline.ts";
import seeds from "../../reference/pytorch-seeds.json" with { type: "json" };
import { seededProgram } from "./seededProgram.ts";

test("PyTorch took what is predicted in 600 random programs with shared layers, branches and checkpointed runs", () => {
  expect(seeds.measured.length).toBe(600);
  const wrong = seeds.measured.flatMap((measured, seed) => {
    const { network, ...program } = seededProgram(seed);
    const { bytes } = peak(trainingTimeline(network, { ...program, optimizer: optimizers.sgd }));
    return bytes === measured ? [] : [{ seed, bytes, measured }];
  });
  expect(wrong).toEqual([]);
});

test("most of these programs have checkpointed runs", () => {
  const programs = seeds.measured.map((_, seed) => seededProgram(seed));
  const cut = programs.filter(
    ({ network, checkpoints }) => segmentsOf(schedule(network), checkpoints).length > 0,
  );
  expect(cut.length).toBeGreaterThan(400);
});
