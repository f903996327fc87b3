import { expect, test } from "vitest";
import found from "./regressions.json" with { type: "json" };
import { ceiling } from "./play.ts";
import { attack } from "./stage.ts";

for (const { group, name, source, ends } of found) {
  test(`${group}: ${name} ends ${ends.join(" or ")}, and the page goes on`, async () => {
    const { state, longestGap, recovery, faults } = await attack(source, ends);
    expect(ends, faults.join("\n")).toContain(state);
    expect(faults).toEqual([]);
    expect(longestGap).toBeLessThan(ceiling.gap);
    expect(recovery).toBeLessThan(ceiling.recovery);
  });
}
