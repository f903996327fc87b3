import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesByKind } from "../../../../engine/memory/timeline/bytesAt.ts";
import { history } from "../../../../engine/memory/timeline/history.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import { trainingTimeline } from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { randomNetwork } from "../randomNetwork.ts";

test("a history's highest moment is the peak, and each moment is the sum of its kinds", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const timeline = trainingTimeline(network);
      const moments = history(timeline);
      const { bytes, event, byKind } = peak(timeline);
      expect(Math.max(...moments.map((moment) => moment.bytes))).toBe(bytes);
      expect(moments[event].byKind).toEqual(byKind);
      for (const moment of moments)
        expect(Object.values(moment.byKind).reduce((sum, size) => sum + size, 0)).toBe(moment.bytes);
      expect(moments.at(-1)?.byKind).toEqual(bytesByKind(timeline, timeline.events.length - 1));
    }),
  );
});
