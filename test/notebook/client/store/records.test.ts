import { expect, test } from "vitest";
import { recordReaders } from "../../../../site/notebook/client/store/records.ts";

test("where inputs stand is a record of them, with when it was made", () => {
  expect(recordReaders.positions({ at: 5, inputs: { stride: 2 } })).toEqual({ at: 5, inputs: { stride: 2 } });
});

test("what can be no record of inputs is none", () => {
  for (const value of [undefined, null, 5, [], { at: 5 }, { inputs: null }, { inputs: [2] }, { inputs: "2" }])
    expect(recordReaders.positions(value)).toBeUndefined();
});

test("a draft without a text is none", () => {
  expect(recordReaders.drafts({ at: 5, source: 7 })).toBeUndefined();
  expect(recordReaders.drafts({ at: 5, source: "7" })?.source).toBe("7");
});
