import { expect, test } from "vitest";
import { optimizers, trainingTimeline, zoo } from "engine";
import { peakLines } from "../../../../engine/memory/timeline/peakLines.ts";
import { handmade } from "../handmade.ts";

const timelineOf = (batch: number) =>
  trainingTimeline(zoo.alexnet.network({ batch }), { optimizer: optimizers.adam });

test("weights do not know of the batch, pictures do", () => {
  const lines = peakLines(timelineOf(1), timelineOf(2));
  expect(lines[0].pictureBytes).toBe(0);
  expect(Math.max(...lines.map(({ pictureBytes }) => pictureBytes))).toBeGreaterThan(3 * 224 * 224 * 4);
});

test("timelines of other networks are refused", () => {
  const other = trainingTimeline(zoo.vgg11.network());
  expect(() => peakLines(timelineOf(1), other)).toThrow(/expected as many events/);
});

test("tensors in CPU memory are left out", () => {
  const timelineOf = (batch: number) =>
    handmade(
      [
        ["allocate", 0, 4],
        ["allocate", 1, 100 * batch],
        ["allocate", 2, 3 * batch],
      ],
      { onHost: [1] },
    );
  expect(peakLines(timelineOf(1), timelineOf(2))).toEqual([
    { fixedBytes: 4, pictureBytes: 0 },
    { fixedBytes: 4, pictureBytes: 0 },
    { fixedBytes: 4, pictureBytes: 3 },
  ]);
});
