import { expect, test } from "vitest";
import { addAnswers } from "../../../../../site/notebook/features/stage/follow/addAnswers.ts";
import { firstRecord } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";
import { firstState } from "../../../../../site/notebook/features/stage/client/stageState.ts";

const record = { ...firstRecord, state: { ...firstState, stop: 4 }, hands: { 4: [1, 0, 2], 7: [5, 5] } };

test("answers from a class count as hands at the stop where it stands, and nowhere else", () => {
  expect(addAnswers(record, [0, 3, 1]).hands).toEqual({ 4: [1, 3, 3], 7: [5, 5] });
  expect(addAnswers({ ...record, hands: {} }, [0, 3, 1]).hands).toEqual({ 4: [0, 3, 1] });
});

test("without answers the record is as it was", () => {
  expect(addAnswers(record, undefined)).toBe(record);
});
