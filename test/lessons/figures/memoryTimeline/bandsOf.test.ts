import { expect, test } from "vitest";
import { bandsOf } from "../../../../lessons/figures/memoryTimeline/bandsOf.ts";
import { history, inferenceTimeline, zoo } from "engine";

test("a long run is drawn in 150 columns, each after the event of its stretch that leaves most", () => {
  const [moment] = history(inferenceTimeline(zoo.alexnet.network()));
  const moments = Array.from({ length: 1000 }, (_, k) => ({
    ...moment!,
    phase: "forward" as const,
    bytes: k % 7,
  }));
  const [band] = bandsOf(moments);
  expect(band!.columns).toHaveLength(150);
  expect(band!.columns.map(({ event }) => moments[event]!.bytes)).toContain(6);
  for (const { event, first, last } of band!.columns)
    for (let at = first; at <= last; at++)
      expect(moments[at]!.bytes).toBeLessThanOrEqual(moments[event]!.bytes);
});
