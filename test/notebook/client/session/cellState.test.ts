import { expect, test } from "vitest";
import { stateOf, type CellFacts } from "../../../../site/notebook/client/session/cellState.ts";

const state = (facts: Partial<CellFacts>) =>
  stateOf({ phase: "idle", status: "shown", edited: false, stale: false, ...facts });

test("a cell whose output belongs to its source and its inputs is fresh", () => {
  expect(state({})).toBe("fresh");
});

test("an output from other inputs is stale, one from another source is edited, stale or not", () => {
  expect(state({ stale: true })).toBe("stale");
  expect(state({ edited: true })).toBe("edited");
  expect(state({ edited: true, stale: true })).toBe("edited");
});

test("how a run ended comes before what was edited since", () => {
  for (const status of ["failed", "blocked", "stopped"] as const)
    expect(state({ status, edited: true, stale: true })).toBe(status);
});

test("what is under way comes before all else", () => {
  for (const phase of ["waiting", "running"] as const)
    expect(state({ phase, status: "failed", edited: true, stale: true })).toBe(phase);
});
