import fc from "fast-check";
import { expect, test } from "vitest";
import { generated } from "./generate.ts";
import { ceiling } from "./play.ts";
import { attack } from "./stage.ts";

/** The seed, which `HOSTILE_SEED` sets to repeat a run; `HOSTILE_CELLS` makes it longer than its minute or so. */
const seed = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env["HOSTILE_CELLS"] ?? 24);

console.info(`Hostile cells: ${count}, made from HOSTILE_SEED=${seed}.`);

for (const [k, { name, source }] of fc.sample(generated, { seed, numRuns: count }).entries()) {
  test(`cell ${k} of seed ${seed}, ${name.slice(0, 160)}, leaves the page at work`, async () => {
    const { state, longestGap, recovery, faults } = await attack(source);
    expect(faults, source).toEqual([]);
    expect(["fresh", "failed", "stopped", "running"]).toContain(state);
    expect(longestGap, source).toBeLessThan(ceiling.gap);
    expect(recovery, source).toBeLessThan(ceiling.recovery);
  });
}
