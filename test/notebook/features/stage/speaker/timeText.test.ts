import { expect, test } from "vitest";
import { timeText } from "../../../../../site/notebook/features/stage/speaker/timeText.ts";

test("the time stands beside the plan, early or late by whole minutes", () => {
  expect(timeText(0, [5, 2, 3], 1)).toBe("0:00 of 10:00");
  expect(timeText(299, [5, 2, 3], 1)).toBe("4:59 of 10:00");
  expect(timeText(605, [5, 2, 3], 2)).toBe("10:05 of 10:00 · 3 min late");
  expect(timeText(61, [5, 2, 3], 2)).toBe("1:01 of 10:00 · 3 min early");
});
